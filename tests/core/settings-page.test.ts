// What the settings page computes: where an address leads, what a search finds, what-if, and what is wrong with hours.
import { describe, expect, test } from 'vitest';
import { changedSettings } from '../../core/changed-settings.ts';
import { findSettings, SETTING_ITEMS, type SettingTexts } from '../../core/find-settings.ts';
import { crossesMidnight, hoursProblems } from '../../core/hours-form.ts';
import type { PastDay } from '../../core/preview.ts';
import { CAREFUL_SAFETY, EMPTY_SAFETY } from '../../core/safety-record.ts';
import { isSafetyUnsaid } from '../../core/safety-unsaid.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { parseSettingsRoute } from '../../core/settings-route.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { whatIfDay, whatIfTimes } from '../../core/what-if.ts';
import { FLAG_SETTINGS, NUMBER_SETTINGS } from '../../data/setting-table.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { DAY_OF_MORNING, segmentRow } from '../support/rows.ts';
import { MORNING } from '../support/world.ts';

describe('the address of the settings', () => {
  test.each([
    ['', null],
    ['#', null],
    ['#/', null],
    ['#/hours', 'hours'],
    ['#/data', 'data'],
    ['#/nowhere', 'lost'],
    ['#/constructor', 'lost'],
  ])('%j leads to %j', (hash, route) => expect(parseSettingsRoute(hash)).toBe(route));
});

describe('a search over the settings', () => {
  const texts: SettingTexts = words.settings.items;
  const { fillers } = words.settings.search;
  const find = (query: string) => {
    const found = findSettings(query, texts, { fillers, shown: SETTING_ITEMS });
    return found && [...found];
  };
  test('leaves every number and every flag of the table to be found by its own name', () => {
    // Muting is the player's own switch; the page shows it beside the volume.
    const names = [...Object.keys(NUMBER_SETTINGS), ...Object.keys(FLAG_SETTINGS)];
    for (const name of names.filter((one) => one !== 'muted')) {
      const item = SETTING_ITEMS.find((one) => one === name);
      expect(item, name).toBeDefined();
      expect(find(item ? texts[item].label : '')).toContain(name);
    }
  });
  test.each([
    ['weekend', 'workingHours'],
    ['video call', 'meetingHosts'],
    ['dark mode', 'theme'],
    ['backup', 'export'],
    ['hotkey', 'shortcuts'],
    ['pregnancy', 'answers'],
    ['how often', 'tensionMinutes'],
    ['language', 'language'],
    ['langauge', 'language'],
    ['slient', 'sound'],
    ['skni', 'skinTone'],
  ])('finds %j by what else it may be called', (query, item) => expect(find(query)).toContain(item));
  test('asks nothing with nothing, and finds nothing for words that no setting has', () => {
    expect(find('  ')).toBeNull();
    expect(find('zebra')).toEqual([]);
  });
  test('finds nothing that is not shown', () => {
    const found = findSettings('meetings', texts, { fillers, shown: ['theme'] });
    expect(found?.size).toBe(0);
  });
});

describe('what-if', () => {
  const stretch = (kind: 'screen' | 'away', from: number, to: number) =>
    segmentRow(0, { kind, from: MORNING + from * MINUTE, to: MORNING + to * MINUTE });
  const past: PastDay = {
    day: DAY_OF_MORNING,
    zone: 'UTC',
    segments: [
      stretch('away', -90, 0),
      stretch('screen', 0, 60),
      stretch('away', 60, 70),
      stretch('screen', 70, 170),
    ],
  };
  test('draws whole hours around the screen time, and real pauses within it', () => {
    const day = whatIfDay(past);
    expect(day).toMatchObject({ from: MORNING, to: MORNING + 3 * HOUR, pauses: [MORNING + 60 * MINUTE] });
    expect(day?.hours).toHaveLength(4);
  });
  test('never writes more than eleven hours below a day', () => {
    const long = { ...past, segments: [stretch('screen', -9 * 60, 15 * 60)] };
    expect(whatIfDay(long)?.hours.length).toBeLessThanOrEqual(11);
  });
  test('has no line for a day without screen time', () => {
    expect(whatIfDay({ ...past, segments: [stretch('away', 0, 60)] })).toBeNull();
  });
  test('tells other times for other settings', () => {
    const times = (tensionMinutes: number) =>
      whatIfTimes(past, { ...DEFAULT_SETTINGS, tensionMinutes }).map((at) => (at - MORNING) / MINUTE);
    expect(times(50)).toEqual([50, 120]);
    expect(times(90)).toEqual([160]);
  });
});

describe('working hours that somebody types', () => {
  const right = { days: [1], from: '08:30', to: '18:00' };
  test('may be kept when all of it is right, also across midnight', () => {
    expect(hoursProblems(right)).toEqual([]);
    expect(hoursProblems({ ...right, from: '22:00', to: '06:00' })).toEqual([]);
    expect(crossesMidnight({ from: '22:00', to: '06:00' })).toBe(true);
    expect(crossesMidnight(right)).toBe(false);
  });
  test.each([
    [{ days: [] }, [{ field: 'days' }]],
    [{ from: '' }, [{ field: 'from', code: 'time' }]],
    [{ to: '24:00' }, [{ field: 'to', code: 'time' }]],
    [{ to: '08:30' }, [{ field: 'to', code: 'same' }]],
    [
      { from: '', to: '' },
      [
        { field: 'from', code: 'time' },
        { field: 'to', code: 'time' },
      ],
    ],
  ])('are refused with %j, beside the field', (change, problems) => {
    expect(hoursProblems({ ...right, ...change })).toEqual(problems);
  });
});

test('the settings that differ are told by name', () => {
  const other = {
    ...DEFAULT_SETTINGS,
    level: 'page' as const,
    workingHours: [{ days: [1], from: '08:00', to: '09:00' }],
  };
  expect(changedSettings(DEFAULT_SETTINGS, other).sort()).toEqual(['level', 'workingHours']);
});

test.each([
  ['nobody has answered', { kind: 'cautious' }, EMPTY_SAFETY, true],
  ['somebody skipped the questions', { kind: 'cautious', skippedAt: 1 }, EMPTY_SAFETY, false],
  [
    'somebody answered',
    { kind: 'answered', answeredAt: 1, adult: true, conditions: [] },
    EMPTY_SAFETY,
    false,
  ],
  ['a run has taught something', { kind: 'cautious' }, CAREFUL_SAFETY, false],
  ['a point is left out', { kind: 'cautious' }, { ...EMPTY_SAFETY, leftOut: ['LI4'] }, false],
] as const)(
  'answers from a file may take the place of none where %s: %s',
  (_what, profile, record, isUnsaid) => {
    expect(isSafetyUnsaid({ profile, record })).toBe(isUnsaid);
  },
);
