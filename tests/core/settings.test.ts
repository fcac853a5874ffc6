import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../core/settings.ts';

const item = (over: object = {}) => ({ time: '10:30', days: [1, 3], routine: 'reset-60', ...over });
const items = (count: number) => Array.from({ length: count }, () => item());
const plan = (over: object = {}) => ({
  routine: 'reset-60',
  since: '2026-03-02',
  days: [1, 3],
  times: ['10:30', '13:00', '15:30'],
  ...over,
});
const plans = (count: number) => Array.from({ length: count }, () => plan());
const range = (over: object = {}) => ({ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', ...over });
const ranges = (count: number) => Array.from({ length: count }, () => range());

/** What each setting may be and may not be, and what a refusal says. */
const RANGES = {
  tensionMinutes: { good: [25, 50, 90], bad: [24, 91, 50.5, '50', null, Number.NaN], says: 'from 25 to 90' },
  countWhere: { good: ['computer', 'browser'], bad: ['both', '', true], says: 'one of computer, browser' },
  countMedia: { good: [true, false], bad: ['true', 1, null], says: 'true or false' },
  stress: { good: [true, false], bad: [0, null], says: 'true or false' },
  idleSeconds: { good: [30, 180], bad: [29, 181, 60.5], says: 'from 30 to 180' },
  schedule: {
    good: [
      [],
      [item()],
      [item({ time: '00:00' }), item({ time: '23:59' })],
      [item({ days: [0, 6] })],
      items(24),
    ],
    bad: [null, item(), items(25)],
    says: 'a list from 0 to 24',
  },
  plans: {
    good: [
      [],
      [plan()],
      [plan({ routine: 'own-1b2c' })],
      [plan({ times: ['10:30'] }), plan({ times: ['15:30', '10:30'] })],
      // Just so far apart, and over midnight.
      [plan({ times: ['10:30', '11:30', '12:30'] }), plan({ times: ['23:30', '00:30'] })],
      [plan({ since: '2024-02-29', days: [0, 1, 2, 3, 4, 5, 6] })],
      plans(3),
    ],
    bad: [null, plan(), plans(4)],
    says: 'a list from 0 to 3',
  },
  workingHours: {
    good: [
      [],
      [range()],
      // Over midnight, to midnight, all day but a minute.
      [range({ from: '22:00', to: '06:00' }), range({ to: '00:00' }), range({ from: '00:00', to: '23:59' })],
      ranges(14),
    ],
    bad: [null, range(), ranges(15)],
    says: 'a list from 0 to 14',
  },
  level: {
    good: ['gentle', 'badge', 'clear', 'page'],
    bad: ['loud', '', 1],
    says: 'one of gentle, badge, clear, page',
  },
  holdForAudio: { good: [true, false], bad: ['false', 0, null], says: 'true or false' },
  holdForFullscreen: { good: [true, false], bad: ['true', 1, null], says: 'true or false' },
  meetingHosts: { good: [true, false], bad: [[], 'meet.example', null], says: 'true or false' },
  ratings: { good: [true, false], bad: [0, 'off', null], says: 'true or false' },
  muted: { good: [true, false], bad: ['no', 0, null], says: 'true or false' },
  sound: { good: [0, 0.5, 1], bad: [-0.1, 1.01, '1', null, Number.NaN], says: 'from 0 to 1' },
  voice: {
    good: ['off', 'urn:voice:A B', 'v'.repeat(200)],
    bad: ['', 'v'.repeat(201), 1, null],
    says: 'a name of 1 to 200',
  },
  maxDeferralMinutes: { good: [0, 5, 15], bad: [-1, 16, 0.5, '5'], says: 'from 0 to 15' },
  snoozeMinutes: { good: [5, 60], bad: [4, 61], says: 'from 5 to 60' },
  minGapMinutes: { good: [15, 120], bad: [14, 121], says: 'from 15 to 120' },
  tensionPerDay: { good: [0, 12], bad: [-1, 13, 1.5], says: 'from 0 to 12' },
  stressPerDay: { good: [0, 4], bad: [-1, 5], says: 'from 0 to 4' },
  theme: { good: ['system', 'light', 'dark'], bad: ['black', null], says: 'one of system, light, dark' },
  skinTone: { good: ['neutral', '1', '2', '3', '4'], bad: ['5', '0', 1], says: 'one of neutral, 1, 2, 3, 4' },
} satisfies Record<keyof Settings, { good: unknown[]; bad: unknown[]; says: string }>;

type Case = { name: keyof Settings; value: unknown; says: string };
const cases = (which: 'good' | 'bad') =>
  Object.entries(RANGES).flatMap(([name, row]) =>
    // The table above has a row for each setting and no other.
    row[which].map((value): Case => ({ name: name as keyof Settings, value, says: row.says })),
  );

describe('settings', () => {
  test.each(cases('good'))('take $value for $name', ({ name, value }) => {
    expect(parseSettings({ [name]: value })).toEqual({
      settings: { ...DEFAULT_SETTINGS, [name]: value },
      problems: [],
    });
  });
  test.each(cases('bad'))(
    'refuse $value for $name, use the default and say the range',
    ({ name, value, says }) => {
      const { settings, problems } = parseSettings({ [name]: value });
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toEqual([expect.stringContaining(says)]);
      expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    },
  );

  test.each([
    { what: 'no hour', entry: item({ time: '24:00' }), says: 'schedule.0.time: a time from 00:00 to 23:59' },
    { what: 'no minute', entry: item({ time: '10:60' }), says: 'schedule.0.time' },
    { what: 'one digit', entry: item({ time: '9:30' }), says: 'schedule.0.time' },
    { what: 'more than a time', entry: item({ time: '10:30:00' }), says: 'schedule.0.time' },
    { what: 'a line after it', entry: item({ time: '10:30\n' }), says: 'schedule.0.time' },
    { what: 'no day', entry: item({ days: [] }), says: 'schedule.0.days: a list from 1 to 7' },
    { what: 'a day too many', entry: item({ days: [0, 1, 2, 3, 4, 5, 6, 0] }), says: 'schedule.0.days' },
    {
      what: 'an eighth day',
      entry: item({ days: [1, 7] }),
      says: 'schedule.0.days.1: a whole number from 0 to 6',
    },
    { what: 'half a day', entry: item({ days: [0.5] }), says: 'schedule.0.days.0' },
    {
      what: 'an unknown routine',
      entry: item({ routine: 'nap' }),
      says: 'schedule.0.routine: one of reset-60',
    },
    { what: 'no routine', entry: { time: '10:30', days: [1] }, says: 'schedule.0.routine' },
  ])('refuse a chosen time with $what', ({ entry, says }) => {
    const { settings, problems } = parseSettings({ schedule: [entry] });
    expect(settings.schedule).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    { what: 'no routine', entry: plan({ routine: null }), says: 'plans.0.routine: one of reset-60' },
    {
      what: 'an unknown routine',
      entry: plan({ routine: 'nap' }),
      says: 'plans.0.routine: one of reset-60',
    },
    { what: 'no beginning', entry: plan({ since: undefined }), says: 'plans.0.since: a text' },
    { what: 'no such day', entry: plan({ since: '2026-02-30' }), says: 'plans.0.since: a day, as YYYY' },
    { what: 'no such month', entry: plan({ since: '2026-13-01' }), says: 'plans.0.since: a day' },
    { what: 'a day in words', entry: plan({ since: '2 March 2026' }), says: 'plans.0.since: a day' },
    { what: 'an instant', entry: plan({ since: '2026-03-02T10:00:00Z' }), says: 'plans.0.since: a day' },
    { what: 'a day far off', entry: plan({ since: '+012026-03-02' }), says: 'plans.0.since: a day' },
    { what: 'an empty beginning', entry: plan({ since: '' }), says: 'plans.0.since: a day' },
    { what: 'no day', entry: plan({ days: [] }), says: 'plans.0.days: a list from 1 to 7' },
    { what: 'no time', entry: plan({ times: [] }), says: 'plans.0.times: a list from 1 to 3' },
    {
      what: 'a fourth time',
      entry: plan({ times: ['09:00', '11:00', '13:00', '15:00'] }),
      says: 'plans.0.times: a list from 1 to 3',
    },
    { what: 'an impossible time', entry: plan({ times: ['24:00'] }), says: 'plans.0.times.0: a time from' },
    {
      what: 'a time twice',
      entry: plan({ times: ['10:30', '10:30'] }),
      says: 'plans.0.times: times 60 minutes apart or more',
    },
    {
      what: 'times close together',
      entry: plan({ times: ['10:30', '15:00', '11:29'] }),
      says: 'plans.0.times: times 60 minutes apart or more',
    },
    {
      what: 'times close together over midnight',
      entry: plan({ times: ['23:31', '00:30'] }),
      says: 'plans.0.times: times 60 minutes apart or more',
    },
  ])('refuse a plan with $what', ({ entry, says }) => {
    const { settings, problems } = parseSettings({ plans: [entry] });
    expect(settings.plans).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    { what: 'an end as it begins', entry: range({ to: '09:00' }), says: 'workingHours.0: an end other than' },
    { what: 'no such hour', entry: range({ to: '24:00' }), says: 'workingHours.0.to: a time from 00:00' },
    {
      what: 'no such minute',
      entry: range({ from: '09:60' }),
      says: 'workingHours.0.from: a time from 00:00',
    },
    { what: 'no day', entry: range({ days: [] }), says: 'workingHours.0.days: a list from 1 to 7' },
    { what: 'an eighth day', entry: range({ days: [7] }), says: 'workingHours.0.days.0' },
    { what: 'no end', entry: { days: [1], from: '09:00' }, says: 'workingHours.0.to' },
  ])('refuse a range of hours with $what', ({ entry, says }) => {
    const { settings, problems } = parseSettings({ workingHours: [entry] });
    expect(settings.workingHours).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(says)]);
  });

  test('keep what is good beside what is not, and name every problem', () => {
    const { settings, problems } = parseSettings({ tensionMinutes: 40, idleSeconds: 5, level: 'loud' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, tensionMinutes: 40 });
    expect(problems).toEqual([
      'idleSeconds: a whole number from 30 to 180',
      'level: one of gentle, badge, clear, page',
    ]);
  });
  test('are the defaults where nothing is stored, which is no problem', () => {
    for (const stored of [undefined, {}, { tensionMinutes: undefined }])
      expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
  test.each([[null], [7], ['{}'], [[]], [true]])(
    'are the defaults and a problem where %j is stored',
    (stored) => {
      expect(parseSettings(stored)).toEqual({
        settings: DEFAULT_SETTINGS,
        problems: ['settings: an object'],
      });
    },
  );
  test('drop names that are not settings', () => {
    expect(parseSettings({ toString: 1, colour: 'red' }).settings).toEqual(DEFAULT_SETTINGS);
  });
  test('have defaults that are in range themselves', () => {
    expect(parseSettings(structuredClone(DEFAULT_SETTINGS))).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [],
    });
  });
  test('come out whole and in range, whatever was stored', () => {
    const names = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'other');
    const stored = fc.oneof(fc.anything(), fc.dictionary(names, fc.anything()));
    fc.assert(
      fc.property(stored, (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(settings)).toEqual({ settings, problems: [] });
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});

describe('a change of settings', () => {
  const own: Settings = { ...DEFAULT_SETTINGS, tensionMinutes: 40, level: 'badge', workingHours: [range()] };

  test('is taken whole when all of it is good, and leaves the rest', () => {
    const patch = { tensionMinutes: 60, schedule: [item()], countMedia: false };
    expect(changeSettings(own, patch)).toEqual({ ok: true, value: { ...own, ...patch } });
    expect(changeSettings(own, {})).toEqual({ ok: true, value: own });
  });
  test.each(cases('good'))('takes $value for $name', ({ name, value }) => {
    expect(changeSettings(own, { [name]: value })).toEqual({ ok: true, value: { ...own, [name]: value } });
  });
  test.each(cases('bad'))('refuses $value for $name, and says the range', ({ name, value, says }) => {
    const changed = changeSettings(own, { [name]: value });
    expect(changed).toEqual({ ok: false, reasons: [expect.stringContaining(says)] });
  });
  test('is refused whole when any of it is out of range: nothing of the old settings is lost', () => {
    const before = structuredClone(own);
    expect(changeSettings(own, { tensionMinutes: 60, idleSeconds: 5, level: 'loud' })).toEqual({
      ok: false,
      reasons: ['idleSeconds: a whole number from 30 to 180', 'level: one of gentle, badge, clear, page'],
    });
    expect(own).toEqual(before);
  });
  test.each(['colour', 'toString', 'constructor', 'TensionMinutes', ''])('refuses the name %j', (name) => {
    expect(changeSettings(own, { tensionMinutes: 60, [name]: 1 })).toEqual({
      ok: false,
      reasons: [`${name}: no setting of this name`],
    });
  });
  test('is refused with every reason', () => {
    const changed = changeSettings(own, { colour: 'red', tensionMinutes: 24 });
    expect(changed).toEqual({
      ok: false,
      reasons: ['colour: no setting of this name', 'tensionMinutes: a whole number from 25 to 90'],
    });
  });
  test.each([[null], [7], ['{}'], [[]], [undefined]])('is refused where it is %j', (patch) => {
    expect(changeSettings(own, patch)).toEqual({ ok: false, reasons: ['settings: an object'] });
  });
});
