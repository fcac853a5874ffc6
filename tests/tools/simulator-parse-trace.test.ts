import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { formatLines } from '../../tools/simulator/format-lines.ts';
import { parseTrace } from '../../tools/simulator/parse-trace.ts';

const AT = '2026-03-02T09:00:00+01:00';

function parse(...rows: readonly (object | string)[]) {
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  return parseTrace(text, DEFAULT_SETTINGS);
}

function reasons(...rows: readonly (object | string)[]): readonly string[] {
  const parsed = parse(...rows);
  return parsed.ok ? [] : parsed.reasons;
}

describe('a trace', () => {
  test('is read line by line, each instant in true time', () => {
    expect(parse({ at: AT, what: 'input' }, { at: '2026-03-02T08:00:00.250Z', what: 'no-input' })).toEqual({
      ok: true,
      value: [
        { at: Date.UTC(2026, 2, 2, 8), what: 'input' },
        { at: Date.UTC(2026, 2, 2, 8, 0, 0, 250), what: 'no-input' },
      ],
    });
  });

  test('may have several lines at one instant, and end in empty ones', () => {
    const parsed = parse({ at: AT, what: 'wake' }, { at: AT, what: 'input' }, '', '');
    expect(parsed.ok && parsed.value.map(({ what }) => what)).toEqual(['wake', 'input']);
  });

  test('may be empty', () => {
    expect(parse('')).toEqual({ ok: true, value: [] });
  });

  test.each([
    { what: 'set-clock', byMs: -60_000 },
    { what: 'set-zone', zone: 'America/New_York' },
    { what: 'settings', patch: { tensionMinutes: 25 } },
    { what: 'check-in', stress: 0 },
    { what: 'check-in', stress: 10, tension: 3 },
    { what: 'react', to: 'snooze' },
  ])('says more with %j', (happening) => {
    const parsed = parse({ at: AT, ...happening });
    expect(parsed.ok && parsed.value).toEqual([{ at: Date.parse(AT), ...happening }]);
  });

  test('reads what it writes', () => {
    const parsed = parse(
      { at: AT, what: 'set-zone', zone: 'Asia/Kathmandu' },
      { at: '2026-03-02T10:00:00+01:00', what: 'settings', patch: { stress: false } },
    );
    const written = parsed.ok ? [...formatLines(parsed.value)] : [];
    expect(written[1]).toBe('{"at":"2026-03-02T14:45:00+05:45","what":"settings","patch":{"stress":false}}');
    expect(parse(...written)).toEqual(parsed);
  });
});

describe('a trace is refused, with the number of the line,', () => {
  test.each([
    ['for what is no JSON', ['{"at":'], 'line 1: no JSON'],
    ['for an empty line before another', ['', { at: AT, what: 'end' }], 'line 1: no JSON'],
    ['for a list', ['[]'], 'line 1: an object'],
    ['for an unknown what', [{ at: AT, what: 'sneeze' }], 'line 1: what: one of start-browser, quit-browser'],
    ['without a what', [{ at: AT }], 'line 1: what: one of'],
    ['for a name that every object has', [{ at: AT, what: 'toString' }], 'line 1: what: one of'],
    ['without an instant', [{ what: 'input' }], 'line 1: at: an instant with its offset'],
    ['for an instant without its offset', [{ at: '2026-03-02T09:00:00', what: 'input' }], 'line 1: at:'],
    ['for a day that is none', [{ at: '2026-02-30T09:00:00Z', what: 'input' }], 'line 1: at:'],
    ['for an hour that is none', [{ at: '2026-03-02T25:00:00Z', what: 'input' }], 'line 1: at:'],
    ['for a clock set by nothing', [{ at: AT, what: 'set-clock' }], 'line 1: byMs: a number'],
    [
      'for a zone that is none',
      [{ at: AT, what: 'set-zone', zone: 'Mars/Base' }],
      'line 1: zone: a time zone',
    ],
    ['for an offset as a zone', [{ at: AT, what: 'set-zone', zone: '+01:00' }], 'line 1: zone: a time zone'],
    ['for an answer to nothing', [{ at: AT, what: 'check-in' }], 'line 1: "stress", "tension" or both'],
    ['for half an answer', [{ at: AT, what: 'check-in', stress: 3.5 }], 'line 1: stress: a whole number'],
    ['for an answer beyond ten', [{ at: AT, what: 'check-in', stress: 11 }], 'from 0 to 10'],
    [
      'for a reaction that is none',
      [{ at: AT, what: 'react', to: 'shout' }],
      'line 1: to: one of start, snooze',
    ],
    ['without a patch', [{ at: AT, what: 'settings' }], 'line 1: patch: an object'],
  ] as const)('%s', (_why, rows, reason) => {
    expect(reasons(...rows)[0]).toContain(reason);
  });

  test('for a setting out of range, with the range', () => {
    const patch = { tensionMinutes: 5 };
    expect(reasons({ at: AT, what: 'input' }, { at: AT, what: 'settings', patch })).toEqual([
      'line 2: tensionMinutes: a whole number from 25 to 90',
    ]);
  });

  test('for a setting that is none', () => {
    expect(reasons({ at: AT, what: 'settings', patch: { colour: 1 } })[0]).toContain(
      'line 1: colour: no setting',
    );
  });

  test('for a time before the line above', () => {
    const rows = [
      { at: AT, what: 'input' },
      { at: '2026-03-02T08:59:59+01:00', what: 'end' },
    ];
    expect(reasons(...rows)).toEqual(['line 2: at: before the line above it']);
  });

  test('for each line that is wrong', () => {
    expect(reasons('x', { at: AT, what: 'input' }, 'y').map((reason) => reason.slice(0, 7))).toEqual([
      'line 1:',
      'line 3:',
    ]);
  });
});
