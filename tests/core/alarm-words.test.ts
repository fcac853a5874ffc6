// What a person types is read for a call for help before it is searched: rather an alarm too many than one too few.
import { describe, expect, test } from 'vitest';
import { ALARMS, type Alarm, alarmIn } from '../../core/alarm-words.ts';
import words from '../../locales/en.json' with { type: 'json' };

const { alarms } = words.finder;
const raised = (query: string) => alarmIn(query, alarms);

const CRISIS = [
  'dont want to live anymore',
  'I don’t want to live any more',
  'I do not want to be here anymore',
  'I want to die',
  'wanna die',
  'i want to kill myself',
  'i think about killing myself',
  'kill my self',
  'self harm',
  'self-harm',
  'i am so tired of life',
  'tired of living',
  'overdose',
  'I took too many pills',
  'suicide',
  'SUICIDAL',
  'sucide',
  'suiside',
  'hurt myself',
  'end my life',
  'end it all',
  'no reason to live',
  'life is not worth living',
  'better off without me',
  'I wish I was dead',
  'i wish i was never born',
  'I feel like dying',
  "I can't go on",
  'whats the point of living',
  'nothing matters',
  'i am a burden',
  'i feel hopeless',
  'i want to give up',
  'everyone would be better off without me',
  'i hate myself',
];

const EMERGENCY = [
  'cant breathe',
  'can’t breathe',
  'I can not breathe',
  'I cant breath',
  'trouble breathing',
  'cant catch my breath',
  'cant see',
  'stiff neck and fever',
  'fever and a stiff neck',
  'worst headache',
  'worst headache of my life',
  'thunderclap headache',
  'sudden headache',
  'vomiting blood',
  'throwing up blood',
  'coughing blood',
  'coughing up blood',
  'blood clot',
  'swollen calf',
  'my calf is swollen',
  'numb arm',
  'my left arm is numb',
  'numb face',
  'weak arm',
  'face drooping',
  'slurred speech',
  'slured speech',
  'stroke',
  'chest pain',
  'chest pains',
  'pain in my chest',
  'chest tight',
  'my chest feels tight',
  'pressure on my chest',
  'heart attack',
  'passed out',
  'collapse',
  'bleeding',
  'heavy bleeding',
  'cant get air',
  'fever and rash',
];

/** Ordinary at a desk, or a way of speaking. */
const EVERYDAY = [
  'tired of work',
  'tired of sitting',
  'my neck kills me',
  'kill time',
  'kill time by myself',
  'dying for a coffee',
  'my head is killing me',
  'dead tired',
  'deadline',
  'bored to death',
  'no work life balance',
  'work is taking over my life',
  'i dont want to be stressed anymore',
  'i never wake up rested',
  'want the pain to disappear',
  'by the end of the day it all hurts',
  'cant keep my eyes on the screen anymore',
  'cant sleep',
  'cant focus',
  'cant relax',
  'headache',
  'bad headache',
  'stiff neck',
  'headache and stiff neck',
  'sore eyes',
  'tired legs',
  'heavy legs',
  'lower back pain',
  'my back hurts after sitting all day',
  'pain in my arm',
  'pressure at work',
  'bleeding disorder',
  'i want to give up coffee',
  'sick of meetings',
  'i could die for a nap',
  'i cant stop working',
  'breathe slowly',
  'feel sick',
  'the',
  '',
];

test.each(CRISIS)('"%s" is a crisis', (query) => {
  expect(raised(query)).toBe('crisis');
});

test.each(EMERGENCY)('"%s" is an emergency', (query) => {
  expect(raised(query)).toBe('emergency');
});

test.each(EVERYDAY)('"%s" raises no alarm', (query) => {
  expect(raised(query)).toBeNull();
});

test('a way of speaking hides no alarm beside it', () => {
  expect(raised('dying for a coffee but chest pain')).toBe('emergency');
  expect(raised('I kill time and want to die')).toBe('crisis');
});

test('a crisis goes before an emergency', () => {
  expect(raised('chest pain and I want to die')).toBe('crisis');
});

/** Every sign of the list beside the routines, as it stands there and as a person may type it. */
const SIGNS: Readonly<Record<string, readonly [sign: string, query: string][]>> = {
  headache: [
    ['sudden', 'sudden bad headache'],
    ['extremely bad headache', 'unbearable headache'],
    ['a blow to the head', 'I got a blow to the head'],
    ['red eye', 'headache with a red eye'],
    ['drowsiness', 'headache and drowsy'],
    ['confusion', 'headache and confused'],
    ['weakness', 'headache and weakness'],
    ['fever with a rash', 'headache with fever and rash'],
    ['stiff neck', 'headache fever stiff neck'],
    ['sight', 'headache and blurred sight'],
    ['speech', 'headache, trouble with speech'],
    ['memory', 'headache and loss of memory'],
  ],
  chest: [
    ['heavy', 'heavy chest'],
    ['tight', 'tight chest'],
    ['spreads', 'chest pain that spreads'],
    ['lasts', 'chest hurts for an hour'],
    ['breathlessness', 'chest hurts and breathless'],
    ['sweating', 'sweating and chest pain'],
    ['feeling sick', 'sick with chest pain'],
  ],
  stroke: [
    ['drooping face', 'my face droops'],
    ['weak arm', 'arm is weak'],
    ['slurred speech', 'slurring my words'],
    ['numbness', 'numb on one side'],
    ['weakness on one side', 'weakness on one side'],
    ['double vision', 'double vision'],
    ['loss of sight', 'lost my sight'],
    ['loss of balance', 'lost my balance'],
  ],
  neck: [
    ['severe neck pain', 'severe neck pain'],
    ['dizziness', 'neck pain and dizziness'],
    ['double vision', 'neck pain, seeing double'],
    ['loss of balance', 'neck pain and loss of balance'],
    ['after pressing the neck', 'dizzy after pressing my neck'],
  ],
  breath: [
    ['sudden breathlessness', 'suddenly breathless'],
    ['collapse', 'collapsed'],
    ['coughing up blood', 'blood when I cough'],
  ],
  back: [
    ['weak legs', 'back pain and weak legs'],
    ['numb seat', 'numb bottom'],
    ['bladder', 'back pain and bladder trouble'],
    ['bowel', 'lost control of my bowels'],
  ],
  blood: [
    ['blood in what you vomit', 'blood in my vomit'],
    ['severe tummy pain', 'severe stomach ache'],
  ],
  self: [['harming yourself', 'thoughts of harming myself']],
  today: [
    ['one calf swollen', 'calf swollen and warm'],
    ['vomiting again and again', 'vomiting again and again'],
    ['sore scalp', 'headache and sore scalp'],
    ['a jaw that hurts when you eat', 'jaw hurts when I eat'],
    ['eye pain', 'eye pain'],
    ['newly blurred sight', 'blurred sight'],
    ['black or bloody', 'black stool'],
    ['black or bloody', 'bloody stool'],
  ],
  soon: [
    ['headaches that return', 'headaches keep coming back'],
    ['change', 'my headaches change'],
    ['get worse', 'headache getting worse'],
    ['a new kind of headache', 'a new kind of headache'],
    ['pregnancy', 'headache in pregnancy'],
    ['cancer', 'headache with cancer'],
    ['defence against infection', 'headache with low immunity'],
    ['cough', 'headache when I cough'],
    ['effort', 'headache with effort'],
    ['change of posture', 'headache when I change posture'],
    ['painkillers on many days', 'painkillers every day'],
    ['tingling', 'tingling fingers'],
    ['weak grip', 'weak grip'],
    ['tiredness', 'tired for weeks'],
    ['worry', 'worried for weeks'],
    ['low mood', 'low mood for weeks'],
    ['poor sleep', 'poor sleep for weeks'],
  ],
};

const AS_GRAVE_AS: Readonly<Record<string, readonly Alarm[]>> = {
  self: ['crisis'],
  today: ['today', 'emergency'],
  soon: ['soon', 'today', 'emergency'],
};

describe.each(Object.entries(SIGNS))('the signs of "%s"', (key, signs) => {
  const help: Readonly<Record<string, string>> = words.safety.help;

  test.each(signs)('"%s" is heard in "%s"', (sign, query) => {
    expect(help[key]).toContain(sign);
    expect(AS_GRAVE_AS[key] ?? ['emergency']).toContain(raised(query));
  });
});

test('no line of signs is left out', () => {
  expect(Object.keys(SIGNS).sort()).toEqual(
    Object.keys(words.safety.help)
      .filter((key) => key !== 'title' && key !== 'call')
      .sort(),
  );
});

describe.each(ALARMS)('the list for %s', (alarm) => {
  const { title, text, phrases, except } = alarms[alarm];

  test.each(phrases)('hears its own phrase "%s"', (phrase) => {
    const first = phrase
      .split(' ')
      .map((part) => (part.split('/')[0] ?? '').replace('*', ''))
      .join(' ');
    const none = { phrases: [], except: [] };
    const alone = {
      crisis: none,
      emergency: none,
      today: none,
      soon: none,
      [alarm]: { phrases, except: [] },
    };
    expect(alarmIn(first, alone)).toBe(alarm);
  });

  test('is written as words are read: small letters, no signs', () => {
    for (const phrase of [...phrases, ...except]) expect(phrase).toMatch(/^[a-z]+(\*|[a-z/ ])*$/);
  });

  test('speaks calmly, and promises nothing', () => {
    const said = [title, ...text].join(' ');
    expect(said).not.toMatch(/!|\b(will be|helps|should have|must)\b/i);
  });
});
