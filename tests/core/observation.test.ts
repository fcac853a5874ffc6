import { describe, expect, test } from 'vitest';
import { hasMedia, type Observation, presenceOf } from '../../core/observation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';

const QUIET: Observation = {
  activity: 'active',
  focused: true,
  fullscreen: false,
  sounding: [],
  activeSounds: false,
  call: false,
};

type Row = Pick<Observation, 'activity' | 'focused'> &
  Pick<Settings, 'countWhere' | 'countMedia'> & { media: boolean };
const BOTH = [true, false];
const rows = (['active', 'idle', 'locked'] as const).flatMap((activity) =>
  (['computer', 'browser'] as const).flatMap((countWhere) =>
    BOTH.flatMap((focused) =>
      BOTH.flatMap((media) =>
        BOTH.map((countMedia): Row => ({ activity, countWhere, focused, media, countMedia })),
      ),
    ),
  ),
);
const presence = ({ activity, focused, media, countWhere, countMedia }: Row, by: Partial<Observation>) =>
  presenceOf(
    { ...QUIET, activity, focused, ...(media ? by : {}) },
    { ...DEFAULT_SETTINGS, countWhere, countMedia },
  );
/** Each combination, with either kind of media. */
const expectAll = (which: (row: Row) => boolean, is: ReturnType<typeof presenceOf>) => {
  const those = rows.filter(which);
  expect(those.length).toBeGreaterThan(0);
  for (const row of those)
    for (const by of [{ fullscreen: true }, { activeSounds: true }])
      expect({ row, is: presence(row, by) }).toEqual({ row, is });
};
const counts = ({ countWhere, focused }: Row) => countWhere === 'computer' || focused;

describe('a person is', () => {
  test('away when the computer is locked, whatever else', () => {
    expectAll(({ activity }) => activity === 'locked', 'away');
  });
  test('at the screen when they use what counts, whatever plays', () => {
    expectAll((row) => row.activity === 'active' && counts(row), 'screen');
  });
  test('elsewhere when only the browser counts and they use another application', () => {
    expectAll((row) => row.activity === 'active' && !counts(row), 'elsewhere');
  });
  test('at the screen when they watch what counts', () => {
    expectAll((row) => row.activity === 'idle' && counts(row) && row.media && row.countMedia, 'screen');
  });
  test('away when they touch nothing and nothing plays, or media do not count', () => {
    expectAll((row) => row.activity === 'idle' && !(row.media && row.countMedia), 'away');
  });
  test('away when the browser plays on behind another application that they do not touch', () => {
    expectAll((row) => row.activity === 'idle' && !counts(row), 'away');
  });
});

describe('media are', () => {
  test('what the active tab sounds, and a fullscreen window', () => {
    expect(hasMedia(QUIET)).toBe(false);
    expect(hasMedia({ ...QUIET, activeSounds: true })).toBe(true);
    expect(hasMedia({ ...QUIET, fullscreen: true })).toBe(true);
  });
  test('not what a tab in the background sounds, nor a call', () => {
    expect(hasMedia({ ...QUIET, sounding: [1, 2], call: true })).toBe(false);
  });
});
