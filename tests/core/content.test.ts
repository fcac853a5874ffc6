// The content itself: routines that add up, drawings that are there, words for everything, and no claim we may not make.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONDITION_KEYS, MATRIX } from '../../data/conditions.ts';
import { DRAWINGS } from '../../data/drawings.ts';
import { LEARN_PAGES, LEARN_SOURCES } from '../../data/learn-pages.ts';
import { POINT_FACTS } from '../../data/point-facts.ts';
import { POINT_GROUP_KEYS, POINT_GROUPS } from '../../data/point-groups.ts';
import { PRESSING } from '../../data/pressing.ts';
import { ROUTINE_CARDS } from '../../data/routine-cards.ts';
import { ROUTINES, type ShippedRoutine } from '../../data/routines.ts';
import { SOURCES } from '../../data/sources.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { conditionsWith, POINT_CODES, secondsOf } from '../support/safety-oracle.ts';

describe.each(Object.values<ShippedRoutine>(ROUTINES))('$id', (routine) => {
  test('adds up to its total', () => {
    const total = routine.steps.reduce(
      (sum, step) => sum + secondsOf(step.kind === 'press' ? { ...step, light: false } : step),
      0,
    );
    expect(total).toBe(routine.totalSeconds);
  });

  test('is as long as its name says, and breathes in whole cycles', () => {
    expect(routine.id).toMatch(new RegExp(`-${routine.totalSeconds}$`));
    for (const step of routine.steps)
      if (step.kind === 'breathe') expect(step.seconds % (step.inSeconds + step.outSeconds)).toBe(0);
  });

  test('presses points only in ways they are pressed', () => {
    for (const step of routine.steps)
      if (step.kind === 'press') expect(PRESSING[step.point].techniques).toContain(step.technique);
  });

  test('is on its card as it is', () => {
    const points = routine.steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
    expect(ROUTINE_CARDS[routine.id]).toEqual({
      seconds: routine.totalSeconds,
      points: [...new Set(points)],
    });
  });

  test('has a name and a description', () => {
    expect(words.routines[routine.id].name).not.toBe('');
    expect(words.routineNotes[routine.id]).not.toBe('');
  });
});

test('the matrix says what was typed by hand', () => {
  const actions = { B: 'block', S: 'substitute', R: 'light', L: 'light', W: 'warn' } as const;
  for (const condition of CONDITION_KEYS)
    for (const point of POINT_CODES) {
      const row: Readonly<Record<string, { action: string; restHand?: boolean }>> = MATRIX[condition];
      const letter = (['B', 'S', 'R', 'L', 'W'] as const).find(
        (one) => conditionsWith([one], point, [condition]).length > 0,
      );
      expect(`${condition} ${point} ${row[point]?.action}`).toBe(
        `${condition} ${point} ${letter && actions[letter]}`,
      );
      expect(row[point]?.restHand ?? false).toBe(letter === 'R');
    }
});

test.each(Object.entries(DRAWINGS))(
  'the drawing of %s is there, with its points where the table says',
  (key, figure) => {
    const file = new URL(`../../data/figures/${key}.svg`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toContain(`viewBox="${figure.viewBox.join(' ')}"`);
    for (const { x, y } of figure.points) expect(svg).toContain(`translate(${x} ${y})`);
  },
);

test('what is known of each point is whole, and rests on sources that are there', () => {
  for (const code of POINT_CODES) {
    const { seconds, desk, sources } = POINT_FACTS[code];
    expect(seconds.from).toBeLessThanOrEqual(seconds.to);
    expect(desk.discreet && desk.inPublic === 'no').toBe(false);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(0);
    const { traditional, research, cautions, mistakes, desk: atDesk } = words.pointPages.points[code];
    expect(cautions.length * mistakes.length).toBeGreaterThan(0);
    expect([traditional, research, atDesk, ...cautions, ...mistakes].every(Boolean)).toBe(true);
    expect(traditional).toMatch(/^Traditionally, for /);
  }
});

test('every point has its place in the list, once', () => {
  expect(Object.keys(POINT_GROUPS)).toEqual([...POINT_GROUP_KEYS]);
  expect(Object.values(POINT_GROUPS).flat().sort()).toEqual([...POINT_CODES].sort());
  expect(Object.keys(words.pointPages.groups)).toEqual([...POINT_GROUP_KEYS]);
});

test('every answer that calls for care with a point has its line on the page of the point', () => {
  const warning = CONDITION_KEYS.filter((key) =>
    POINT_CODES.some((code) => conditionsWith(['W'], code, [key]).length > 0),
  );
  expect(Object.keys(words.pointPages.care).sort()).toEqual([...warning].sort());
});

test('a source is linked by an address that lasts, or named without one', () => {
  for (const { title, url } of Object.values(SOURCES)) {
    expect(title).not.toBe('');
    if (url)
      expect(url).toMatch(/^https:\/\/(doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/|www\.mskcc\.org\/)/);
  }
});

test('every page to learn from has its words, and rests on something', () => {
  expect(Object.keys(words.learn.pages).sort()).toEqual([...LEARN_PAGES].sort());
  for (const key of LEARN_PAGES) {
    expect(LEARN_SOURCES[key].length).toBeGreaterThan(0);
    for (const section of words.learn.pages[key].sections)
      expect(section.text.length + ('list' in section ? section.list.length : 0)).toBeGreaterThan(0);
  }
});

describe('the page on getting help is as careful as the list beside the routines', () => {
  const [now, today, soon] = words.learn.pages['red-flags'].sections.map(({ list }) => list.join(' '));

  /** What each line of the list has to be on the page; of `headache`, each part of it. */
  const SIGNS = [
    [/sudden.*extremely bad|extremely bad.*sudden/i, 'headache'],
    [/blow to the head/, 'headache'],
    [/stiff neck/, 'headache'],
    [/confusion/, 'headache'],
    [/chest pain.*(tight|heavy).*spreads, lasts.*breathless/i, 'chest'],
    [/drooping face.*weak arm.*slurred speech.*one side/i, 'stroke'],
    [/severe neck pain.*dizziness.*after pressing/i, 'neck'],
    [/collapse.*breathless.*coughing up blood/i, 'breath'],
    [/weak legs.*numb.*bladder or bowel/i, 'back'],
    [/blood in vomit.*severe tummy pain/i, 'blood'],
    [/harming yourself.*not carry them alone.*crisis line/i, 'self'],
  ] as const;

  const LATER = [
    [/one calf/i, 'today'],
    [/vomiting again and again/i, 'today'],
    [/sore scalp/i, 'today'],
    [/jaw that hurts when you eat/i, 'today'],
    [/eye pain/i, 'today'],
    [/stool that is black or bloody/i, 'today'],
    [/headaches that return, change or get worse/i, 'soon'],
    [/new kind of headache after 65/i, 'soon'],
    [/painkillers on many days/i, 'soon'],
    [/tingling or a weak grip that lasts/i, 'soon'],
    [/tiredness, worry, low mood or poor sleep/i, 'soon'],
  ] as const;

  test('every line of that list is compared, and says the same in the same place', () => {
    const { title: _, call: __, ...lines } = words.safety.help;
    const compared = [...SIGNS.map(([, key]) => key), ...LATER.map(([, key]) => key)];
    expect([...new Set<string>(compared)].sort()).toEqual(Object.keys(lines).sort());
  });

  test.each(SIGNS)('%s is an emergency there as well', (sign, key) => {
    expect(words.safety.help[key]).not.toBe('');
    expect(now).toMatch(sign);
    expect(today).not.toMatch(sign);
  });

  test.each(LATER)('%s is no later there', (sign, key) => {
    expect(words.safety.help[key]).toMatch(sign);
    expect(key === 'today' ? `${now} ${today}` : `${now} ${today} ${soon}`).toMatch(sign);
  });
});

describe('words', () => {
  test('every point has where, how to find it, a cue of 90 characters at most, a light cue and a caution', () => {
    for (const code of POINT_CODES) {
      const { name, where, find, press, light, caution } = words.points[code];
      for (const text of [name, where, find, press, light, caution]) expect(text).not.toBe('');
      for (const cue of [press, light]) expect(cue.length).toBeLessThanOrEqual(90);
      expect(find.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
    }
  });

  test('every question, every reason and every warning has its words', () => {
    expect(Object.keys(words.safety.conditions)).toEqual([...CONDITION_KEYS]);
    const others = ['cautious', 'skin', 'hidden', 'dizzy', 'chosen', 'capped', 'long'];
    expect(Object.keys(words.reasons).sort()).toEqual([...CONDITION_KEYS, ...others].sort());
    const warning = CONDITION_KEYS.filter((key) =>
      POINT_CODES.some((code) => conditionsWith(['W'], code, [key]).length > 0),
    );
    expect(Object.keys(words.safety.warn).sort()).toEqual([...warning].sort());
  });

  test('the disclaimer says what this is not, whom to ask, and when to get help', () => {
    for (const part of ['medical advice', 'diagnosis', 'hurts', 'pregnant', 'blood thinners', 'doctor'])
      expect(words.safety.disclaimer).toContain(part);
    expect(words.safety.disclaimer).toMatch(/chest pain.*headache.*numbness.*weakness.*get help now/i);
  });
});

/** Names that no text may say, but where the finder says that it offers nothing for them. */
const NAMES: readonly RegExp[] = [
  /\bmigraine|\binsomnia\b|\bdepress(ion|ed)\b|\banxiety\b|\bpalpitation|\btoothache/i,
  /\bimmun(e|ity)\b/i,
  /\bhormon/i,
];

/** What no text of the product may say: promises, borrowed authority, diagnoses, tradition told as fact, and fright. */
/** Words of the tradition: on the page that tells of it as tradition, and nowhere else. */
const QI = /\bqi\b|\bmeridian/i;
const TRADITION = 'learn.pages.tradition.';

const FORBIDDEN: readonly RegExp[] = [
  ...NAMES,
  /\btreat(s|ed|ing)?\b/i,
  /\bcur(e|es|ed|ing|ative)\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\breliev(e|es|ed|ing)\b|\brelief\b/i,
  /\bprevent(s|ed|ing|ion)?\b/i,
  /\blower(s|ed|ing)? (your )?blood pressure\b/i,
  /\bdetox/i,
  /\bserotonin\b|\bendorphin/i,
  /\bclinical(ly)?\b|\bproven\b|\bdoctors? (use|recommend)/i,
  /\b(NHS|WHO|NICE)\b/,
  /\b(you are|you’re|you're|you seem|you look) (so |very |too )?(stressed|tense|anxious|exhausted)\b/i,
  /\bdetected\b/i,
  /\bdangerous\b|\bmiscarr/i,
  /\binduc(e|es|ing) lab/i,
  QI,
  /\b(boost|balance)s? your\b/i,
];

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, path ? `${path}.${key}` : key));
}

test('no text makes a claim that we may not make', () => {
  const titles = Object.values(SOURCES).map(({ title }) => title);
  const texts = [...textsOf(words, ''), ...textsOf(titles, 'sources')];
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.flatMap(([path, text]) =>
    faultsOf(path, text).map((claim) => `${path}: ${claim} in "${text}"`),
  );
  expect(found).toEqual([]);
});

function faultsOf(path: string, text: string): RegExp[] {
  const mayName = path.startsWith(DECLINES);
  const maySayQi = path.startsWith(TRADITION);
  return FORBIDDEN.filter(
    (claim) => claim.test(text) && !(mayName && NAMES.includes(claim)) && !(maySayQi && claim === QI),
  );
}

/** Where the finder names what it offers nothing for. */
const DECLINES = 'finder.declines.';

/** What is said of a point in the gentlest allowed way, and even so never beside an illness. */
const GENTLE_CLAIM =
  /\b(helps?|helpful|eas(e|es|ed|ing)|sooth\w*|calm\w*|relax\w*|improv\w*|reduc\w*|remed\w+|traditionally)\b|\b(used|good|works?) (for|against)\b|\btradition (uses|presses)\b/i;

/** Illnesses, and what only a doctor can judge: wider than `NAMES`, since elsewhere a caution has to name some of them. */
const ILLNESS = new RegExp(
  [
    ...NAMES.map(({ source }) => source),
    /\bstrokes?\b|\bcovid|\bflu\b|\binfluenza|\bsinus|\bcarpal|\barthrit|\brheuma|\binfertil|\balzheimer|\bdementia/
      .source,
    /\bblood pressure|\bhypertens|\bdiabet|\bcancer|\bosteopor|\bepilep|\bsciatica|\bfibromyalgia|\bvertigo|\bpanic\b/
      .source,
  ].join('|'),
  'i',
);

describe('the finder', () => {
  const declined = textsOf(words.finder.declines, 'finder.declines');
  const { declines: _, ...rest } = words.finder;

  test('makes no claim at all, not even a gentle one, where it offers nothing', () => {
    expect(declined.filter(([, text]) => GENTLE_CLAIM.test(text))).toEqual([]);
  });

  test('names no illness where it offers points, be it as a synonym', () => {
    // What raises an alarm is never shown, and leads away from every point.
    const isHeard = (path: string) => /^finder\.alarms\.\w+\.(phrases|except)\./.test(path);
    const shown = textsOf(rest, 'finder').filter(([path]) => !isHeard(path));
    expect(shown.filter(([, text]) => ILLNESS.test(text))).toEqual([]);
  });

  test('makes no claim on a card that calls for help', () => {
    const cards = Object.values(words.finder.alarms).flatMap(({ title, text }) => [title, ...text]);
    expect(cards.filter((text) => GENTLE_CLAIM.test(text))).toEqual([]);
  });

  test('tells what a point is for as tradition, or as where it lies', () => {
    const traditional = Object.values(words.finder.usedFor);
    expect(traditional.filter((text) => !/\btradition/i.test(text))).toEqual([]);
  });
});

test.each(['Nei Guan eases migraines', 'Good for insomnia', 'It is traditionally used for migraine'])(
  'would find "%s" also where nothing is offered',
  (text) => {
    expect(faultsOf('finder.declines.migraine.why', text).length > 0 || GENTLE_CLAIM.test(text)).toBe(true);
    expect(faultsOf('finder.offers.head.lead', text)).not.toEqual([]);
  },
);

test('a name stands nowhere but there', () => {
  for (const path of [
    'finder.offers.head.words.0',
    'finder.places.jaw.note',
    'points.LI4.find',
    'learn.title',
  ])
    expect(faultsOf(path, 'migraine')).not.toEqual([]);
  expect(faultsOf('finder.declines.migraine.name', 'Migraine')).toEqual([]);
  expect(faultsOf('finder.declines.migraine.why', 'It heals migraine')).not.toEqual([]);
});

test.each([
  'It treats headaches.',
  'Heals tired eyes',
  'relieves tension',
  'Prevents pain',
  'a daily detox',
  'clinically proven',
  'You are stressed.',
  'We detected stress',
  'dangerous in pregnancy',
  'can cause miscarriage',
  'NHS recommended',
  'lowers blood pressure',
])('would find "%s"', (text) => {
  expect(FORBIDDEN.some((claim) => claim.test(text))).toBe(true);
});
