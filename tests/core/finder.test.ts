// The finder: every complaint of the two articles is answered, by points with a reason or by a plain word that there is none.
import { describe, expect, test } from 'vitest';
import {
  adviceOn,
  DECLINE_IDS,
  declineOf,
  nearAndFar,
  OFFER_IDS,
  offerOf,
  PLACE_IDS,
  TOPICS,
  type Topic,
  topicOf,
  viewPlace,
} from '../../core/finder.ts';
import { routeHash } from '../../core/library-route.ts';
import { parseRoute } from '../../core/parse-route.ts';
import { planFor } from '../../core/plan-for.ts';
import { searchWords } from '../../core/search-words.ts';
import { BODY_FRAME, BODY_PLACES, type BodyPlace, POINT_PLACES } from '../../data/body-places.ts';
import { OFFERS } from '../../data/complaints.ts';
import { DRAWINGS } from '../../data/drawings.ts';
import { GATE_KEYS, LEG_POINTS } from '../../data/gates.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { ROUTINES, type Routine } from '../../data/routines.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { answered, context, NO_FLAGS } from '../support/safety-cases.ts';

const { finder } = words;
const entries = TOPICS.map((topic) => {
  const { name, words: synonyms }: { name: string; words: readonly string[] } = textsOf(topic);
  return { id: topic, names: [name, ...synonyms] };
});

function textsOf(topic: Topic) {
  if (topic.kind === 'offer') return finder.offers[topic.id];
  return topic.kind === 'decline' ? finder.declines[topic.id] : finder.places[topic.id];
}

const find = (query: string): string[] =>
  searchWords(query, entries, finder.search.fillers).map(({ id }) => id);

type Asked = [query: string, id: string][];

/** As the articles call them, and the topic that has to come first. */
const QUESTIONS_AND_ANSWERS: Asked = [
  ['stress', 'stress'],
  ['pain', 'long-pain'],
  ['pain relief', 'long-pain'],
  ['chronic pain', 'long-pain'],
  ['chronic tension-type headaches', 'headaches-often'],
  ['migraines', 'migraine'],
  ['lower back pain', 'low-back'],
  ['musculoskeletal problems', 'long-pain'],
  ['strokes', 'stroke'],
  ['infertility', 'infertility'],
  ['Alzheimer’s', 'alzheimers'],
  ['Alzheimers', 'alzheimers'],
  ['anxiety', 'anxiety'],
  ['depression', 'low-mood'],
  ['Covid-19', 'covid'],
  ['long-covid', 'covid'],
  ['fatigue', 'tired'],
  ['energy', 'tired'],
  ['illness', 'illness'],
  ['disease', 'illness'],
  ['relaxation', 'stress'],
  ['boost your mood', 'low-mood'],
];
const MATS_MASSAGES_AND_MORE: Asked = [
  ['Fatigue', 'tired'],
  ['Insomnia', 'insomnia'],
  ['Headaches', 'head'],
  ['Menstrual cramps', 'cramps'],
  ['Muscle Tension', 'tension'],
  ['Nausea', 'queasy'],
  ['Stress or anxiety', 'stress'],
  ['digestive issues', 'digestion'],
  ['muscle pain', 'tension'],
  ['poor circulation', 'circulation'],
  ['sinus problems', 'sinus'],
  ['arthritis', 'arthritis'],
  ['shoulder and neck tension', 'neck-shoulders'],
  ['cerebral pain', 'head'],
  ['eye dizziness', 'dizziness'],
  ['eye weakness', 'eyes'],
  ['low energy', 'tired'],
  ['cold', 'cold-flu'],
  ['influenza', 'cold-flu'],
  ['pressure', 'stress'],
  ['face pain', 'face-jaw'],
  ['neck pain', 'neck-shoulders'],
  ['toothaches', 'toothache'],
  ['tension in the body', 'tension'],
  ['pain in the lower back', 'low-back'],
  ['hypertension', 'blood-pressure'],
  ['uncontrolled blood pressure', 'blood-pressure'],
  ['appendage torment', 'arms'],
  ['limb pain', 'legs-feet'],
  ['sleep deprivation', 'sleep'],
  ['queasiness', 'queasy'],
  ['nervousness', 'worry'],
  ['carpal passage disorder', 'carpal-tunnel'],
  ['carpal tunnel', 'carpal-tunnel'],
  ['heart palpitations', 'palpitations'],
  ['shoulder and neck strain', 'neck-shoulders'],
  ['pain in the upper back', 'tight-back'],
  ['pelvic problems', 'pelvic'],
  ['weariness', 'tired'],
  ['overall weakness', 'tired'],
  ['knee pain', 'knees'],
  ['neck pain for weeks', 'neck-shoulders'],
  ['gastrointestinal issues', 'digestion'],
  ['back pain', 'low-back'],
  ['tension headaches', 'head'],
  ['female hormonal issues', 'hormones'],
  ['motion sickness', 'queasy'],
  ['a small headache', 'head'],
  ['mental relaxation', 'stress'],
  ['stress management', 'stress'],
  ['osteoporosis', 'illness'],
  ['recent injury', 'injury'],
  ['cancer', 'illness'],
  ['easily bruised', 'illness'],
  ['bleeding disorder', 'illness'],
  ['heart disease', 'illness'],
  ['diabetes', 'illness'],
  ['thyroid', 'hormones'],
];
const SAID_ELSEWHERE: Asked = [
  ['weight loss', 'weight'],
  ['immune system', 'immunity'],
  ['pregnant', 'pregnancy'],
  ['car sick', 'queasy'],
  ['sore wrists', 'sore-hands'],
  ['period pain', 'cramps'],
  ['low mood', 'low-mood'],
  ['dizzy', 'dizziness'],
  ['chest', 'chest-pain'],
  ['cant sleep', 'sleep'],
  ['posture', 'tight-back'],
  ['restless legs', 'illness'],
  ['focus', 'tired'],
  ['concentration', 'tired'],
  ['tired of work', 'tired'],
  ['hangover', 'hangover'],
  ['tummy ache', 'digestion'],
];

describe.each<[string, Asked]>([
  ['the article of questions and answers', QUESTIONS_AND_ANSWERS],
  ['the article on mats and massages', MATS_MASSAGES_AND_MORE],
  ['what else people ask', SAID_ELSEWHERE],
])('%s', (_article, asked) => {
  test.each(asked)('"%s" leads to %s', (query, id) => {
    // Among the first three: the very first may be another that goes by the same words.
    expect(find(query).slice(0, 3)).toContain(id);
  });
});

describe('the search', () => {
  test('forgives a slip in a longer word, not in a short one', () => {
    for (const slip of ['migrane', 'migraien', 'migrainne']) expect(find(slip)[0]).toBe('migraine');
    expect(find('dizy')).toEqual(['dizziness']);
    expect(find('shoudler')).toEqual(expect.arrayContaining(['shoulder', 'neck-shoulders']));
    for (const other of ['zzz', 'nek', 'nexk']) expect(find(other)).toEqual([]);
  });

  test('forgives a short word two letters that are changed over, where nothing else fits', () => {
    for (const slip of ['nekc', 'enck', 'stiff nekc']) expect(find(slip)[0], slip).toBe('neck-shoulders');
    expect([...find('bakc pain')].sort()).toEqual([...find('back pain')].sort());
    const known = [
      { id: 'clam', names: ['clam'] },
      { id: 'calm', names: ['calm'] },
    ];
    expect(searchWords('calm', known)).toEqual(['calm']);
    expect(searchWords('claw', known)).toEqual([]);
    expect(searchWords('clma', known)).toEqual(['clam']);
  });

  test('finds nothing for no word', () => {
    for (const nothing of ['', '  ', '?!']) expect(find(nothing)).toEqual([]);
  });

  test('goes by the word that says more', () => {
    expect(find('a pain in my elbow')[0]).toBe('arms');
    expect(find('my back pain')[0]).toBe('low-back');
    expect(find('I have a pain in the neck')[0]).toBe('neck-shoulders');
    expect(find('the')).toEqual([]);
  });

  test('leaves out what fits only a part, where something fits all of it', () => {
    expect(find('restless legs')).toEqual(['illness']);
    expect(find('tummy ache')).not.toContain('tension');
    expect(find('lower back')).not.toContain('shin');
    expect([...find('lower back')].sort()).toEqual(['low-back', 'lower-back']);
  });

  test('takes a short word only for what it is, or nearly', () => {
    expect(find('posture')).not.toContain('covid');
    expect(find('necks')).toContain('neck-shoulders');
  });

  test('leaves a word in every name besides the fillers', () => {
    for (const { names } of entries) for (const name of names) expect(find(name)).not.toEqual([]);
  });

  test('knows no difference between capitals, accents and kinds of apostrophe', () => {
    const names = [{ id: 1, names: ['Ménière’s'] }];
    for (const query of ['meniere', 'MÉNIÈRE', "Meniere's", 'menieres'])
      expect(searchWords(query, names)).toEqual([1]);
  });
});

describe('each topic', () => {
  test('has an address of its own, which leads back to it', () => {
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
    for (const topic of TOPICS) {
      const route = parseRoute(routeHash({ part: 'find', topic: topic.id }));
      expect(route).toEqual({ part: 'find', topic: topic.id });
      expect(topicOf(topic.id)).toEqual(topic);
    }
    expect(topicOf('no-such-thing')).toBeNull();
  });

  test('has its words, and no words without a topic', () => {
    expect(Object.keys(finder.offers).sort()).toEqual([...OFFER_IDS].sort());
    expect(Object.keys(finder.declines).sort()).toEqual([...DECLINE_IDS].sort());
    expect(Object.keys(finder.places).sort()).toEqual([...PLACE_IDS].sort());
    expect(Object.keys(finder.usedFor).sort()).toEqual([...POINT_CODES].sort());
  });

  test.each(TOPICS)('is found by its name: $id', (topic) => {
    expect(find(textsOf(topic).name)).toContain(topic.id);
  });
});

describe.each(OFFER_IDS.map((id) => ({ id, offer: offerOf(id) })))('offered: $id', ({ id, offer }) => {
  test('has points, each with its reason and no reason without a point', () => {
    expect(offer.points.length).toBeGreaterThan(0);
    expect(Object.keys(finder.offers[id].why).sort()).toEqual([...offer.points].sort());
    for (const why of Object.values(finder.offers[id].why)) expect(why).not.toBe('');
  });

  test('its near points lie where it is felt, its far ones do not', () => {
    const { near, far } = nearAndFar(offer);
    const lies = (point: keyof typeof POINT_PLACES) =>
      offer.places.some((place) => POINT_PLACES[point].includes(place));
    expect(near.every(lies)).toBe(true);
    expect(far.some(lies)).toBe(false);
    expect([...near, ...far].sort()).toEqual([...offer.points].sort());
  });

  test('its routine presses one of its points, or none at all', () => {
    const { steps }: Routine = ROUTINES[offer.routine];
    const pressed = steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
    expect(pressed.length === 0 || pressed.some((point) => offer.points.includes(point))).toBe(true);
  });

  test('its points are asked about before its routine where points of the legs are', () => {
    const result = planFor(ROUTINES[offer.routine], context({ gateAnswers: {} }));
    const gates = result.kind === 'ask' ? result.gates : [];
    const { gate, steps }: Routine = ROUTINES[offer.routine];
    const isOnLegs = steps.some((step) => step.kind === 'press' && LEG_POINTS.includes(step.point));
    expect(gates).toEqual(GATE_KEYS.filter((key) => key === gate || (key === 'legs' && isOnLegs)));
    expect(planFor(ROUTINES[offer.routine], context({ gateAnswers: NO_FLAGS })).kind).toBe('plan');
  });

  test('says when to ask a doctor', () => {
    expect(finder.offers[id].doctor).toMatch(/doctor|dentist|help|call|looked|advice/);
  });
});

test('a head or a stomach is never offered for without its red flags', () => {
  const gateOf = ({ gate }: Routine) => gate;
  expect(gateOf(ROUTINES[OFFERS.head.routine])).toBe('head');
  expect(gateOf(ROUTINES[OFFERS.queasy.routine])).toBe('stomach');
  expect(gateOf(ROUTINES[OFFERS['legs-feet'].routine])).toBe('legs');
});

describe.each(DECLINE_IDS.map((id) => ({ id, decline: declineOf(id) })))(
  'not offered: $id',
  ({ id, decline }) => {
    test('has no point, and says why and what to do instead', () => {
      expect(decline).not.toHaveProperty('points');
      expect(finder.declines[id]).not.toHaveProperty('points');
      expect(finder.because[decline.because]).not.toBe('');
      expect(finder.declines[id].why).not.toBe('');
      expect(finder.declines[id].instead).not.toBe('');
    });

    test('its routine, if any, presses nothing', () => {
      if (!decline.routine) return;
      const { steps }: Routine = ROUTINES[decline.routine];
      expect(steps.filter((step) => step.kind === 'press')).toEqual([]);
    });

    test('its texts name no point', () => {
      const { why, instead } = finder.declines[id];
      for (const code of POINT_CODES) {
        expect(`${why} ${instead}`).not.toContain(words.points[code].name);
        expect(`${why} ${instead}`).not.toContain(code);
      }
    });
  },
);

test('where something serious may be behind it, the way to get help is there', () => {
  for (const id of [
    'chest-pain',
    'stroke',
    'palpitations',
    'low-mood',
    'low-back',
    'migraine',
    'dizziness',
  ] as const)
    expect(declineOf(id).flags).toBe(true);
});

test.each([
  ['front', DRAWINGS['body-front']],
  ['back', DRAWINGS['body-back']],
] as const)(
  'on the %s of the body, every point is drawn near a place that it is said to lie at',
  (view, { points }) => {
    const middle = BODY_FRAME.minX + BODY_FRAME.width / 2;
    for (const { point, x, y } of points) {
      const spots = POINT_PLACES[point]
        .flatMap((id) => [...BODY_PLACES[id].spots])
        .filter((spot) => spot.view === view);
      const away = spots.map(({ fromMidline, y: height }) =>
        Math.hypot(Math.abs(x - middle) - fromMidline, y - height),
      );
      // A tenth of the body's height.
      if (spots.length > 0) expect(`${point} ${Math.min(...away) < 24}`).toBe(`${point} true`);
    }
  },
);

describe.each(PLACE_IDS.map((id) => ({ id, place: BODY_PLACES[id] as BodyPlace, view: viewPlace(id) })))(
  'on the body: $id',
  ({ id, place, view }) => {
    test('stands on a drawing', () => {
      for (const { fromMidline, y } of place.spots) {
        expect(fromMidline).toBeGreaterThanOrEqual(0);
        expect(fromMidline).toBeLessThan(BODY_FRAME.width / 2);
        expect(y).toBeLessThan(BODY_FRAME.height);
      }
    });

    test('leads to points, or says plainly why not', () => {
      expect(finder.places[id].note).not.toBe('');
      const points = [...view.near, ...view.far];
      expect(points.length === 0).toBe(view.isClosed);
    });

    test('its near points lie there and its far ones do not, each with a reason', () => {
      for (const { point } of view.near) expect(POINT_PLACES[point]).toContain(id);
      for (const { point, offer } of view.far) {
        expect(POINT_PLACES[point]).not.toContain(id);
        expect(offer && finder.offers[offer].why).toHaveProperty(point);
      }
    });
  },
);

test('no point is offered for the front of the neck, the chest, the lower back or a calf', () => {
  for (const id of ['throat', 'chest', 'lower-back', 'calf'] as const)
    expect(viewPlace(id)).toMatchObject({ isClosed: true, flags: true, near: [], far: [], others: [] });
});

test('each point lies at a place that can be chosen', () => {
  for (const code of POINT_CODES)
    expect(
      POINT_PLACES[code].some((id) => {
        const { near, others, flags } = viewPlace(id);
        return flags || near.some(({ point }) => point === code) || others.includes(code);
      }),
    ).toBe(true);
});

describe('what it says to a person of a point', () => {
  test('is nothing where nothing is known of them', () => {
    for (const code of POINT_CODES) expect(adviceOn(code, context())).toEqual([]);
  });

  test('is what the safety rules say', () => {
    const of = (...keys: Parameters<typeof answered>) => context({ profile: answered(...keys) });
    expect(adviceOn('PC6', of('wrist'))).toEqual([{ level: 'leave', reasons: ['wrist'] }]);
    expect(adviceOn('GB20', of('bleeding'))).toEqual([{ level: 'light', reasons: ['bleeding'] }]);
    expect(adviceOn('LI4', of('cancer'))).toEqual([{ level: 'warn', reasons: ['cancer'] }]);
    expect(adviceOn('LI4', context({ profile: { kind: 'cautious' } }))).toEqual([
      { level: 'leave', reasons: ['cautious'] },
    ]);
  });

  test('names the side where only one is sore', () => {
    expect(adviceOn('LI4', context({ skin: { LI4: 'left' } }))).toEqual([
      { level: 'leave', reasons: ['skin'], side: 'left' },
    ]);
    expect(adviceOn('LI4', context({ skin: { LI4: 'both' } }))).toEqual([
      { level: 'leave', reasons: ['skin'] },
    ]);
    expect(adviceOn('LI4', context({ skin: { LI4: 'right' }, profile: answered('bleeding') }))).toEqual([
      { level: 'light', reasons: ['bleeding'], side: 'left' },
      { level: 'leave', reasons: ['skin'], side: 'right' },
    ]);
  });
});
