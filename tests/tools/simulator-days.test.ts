// The generated days, what is measured on them, and the options of the command.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { errorsByDay } from '../../tools/bench/errors-by-day.ts';
import { liveDays, planLives } from '../../tools/bench/live-days.ts';
import { rapidHour, writesInTenSeconds } from '../../tools/bench/rapid-hour.ts';
import { formatLines } from '../../tools/simulator/format-lines.ts';
import { GENERATED_ZONE, generateDays } from '../../tools/simulator/generate-days.ts';
import { parseTrace } from '../../tools/simulator/parse-trace.ts';
import { createRandom } from '../../tools/simulator/random.ts';
import { runTrace } from '../../tools/simulator/run-trace.ts';
import { parseSimulateArguments } from '../../tools/simulator/simulate-arguments.ts';

const generate = (days: number, seed: number) => [...generateDays({ days, seed }).lines];

describe('chance', () => {
  test('is the same with the same seed, and another with another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('spreads durations around their median', () => {
    const random = createRandom(5);
    const drawn = Array.from({ length: 4001 }, () => random.lognormal(75 * SECOND, 0.6)).sort(
      (a, b) => a - b,
    );
    expect(drawn[2000]).toBeGreaterThan(72 * SECOND);
    expect(drawn[2000]).toBeLessThan(78 * SECOND);
    // 16 and 84 of a hundred lie one sigma away.
    expect(Math.log((drawn[3360] ?? 0) / (drawn[640] ?? 1)) / 2).toBeCloseTo(0.6, 1);
  });
});

describe('generated days', () => {
  test('are the same with the same seed, and others with another', () => {
    expect(generate(3, 7)).toEqual(generate(3, 7));
    expect(generate(3, 7)).not.toEqual(generate(3, 8));
  });

  test('are a trace like any other', () => {
    const lines = generate(10, 2);
    const parsed = parseTrace([...formatLines(lines)].join('\n'), DEFAULT_SETTINGS);
    expect(parsed.ok && parsed.value).toEqual(lines);
  });

  test('switch tabs every 75 seconds, mostly', () => {
    const switches = generate(40, 3).filter(({ what }) => /^(switch|open|close)-tab$/.test(what));
    const gaps = switches.slice(1).map(({ at }, i) => at - (switches[i]?.at ?? 0));
    const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(70 * SECOND);
    expect(median).toBeLessThan(85 * SECOND);
  });

  test('have everything that days have', () => {
    const { lines, shares } = generateDays({ days: 200, seed: 4 });
    const whats = new Set([...lines].map(({ what }) => what));
    for (const what of [
      'crash-browser',
      'kill-worker',
      'lock',
      'sleep',
      'call-on',
      'audio-on',
      'fullscreen-on',
    ])
      expect(whats).toContain(what);
    expect(shares.days).toBe(200);
    for (const ms of Object.values(shares.ms)) expect(ms).toBeGreaterThan(HOUR);
    for (const count of Object.values(shares.counts)) expect(count).toBeGreaterThan(5);
    const {
      'switching tabs': busy,
      'reading one page': reading,
      'in another application': elsewhere,
    } = shares.ms;
    expect((reading + elsewhere) / (busy + reading + elsewhere)).toBeGreaterThan(0.07);
    expect((reading + elsewhere) / (busy + reading + elsewhere)).toBeLessThan(0.13);
  });
});

describe('lives of generated days', () => {
  test('hold every promise that does not depend on luck', async () => {
    const lived = await liveDays('press-pause', planLives(120, 11));
    expect(lived).toMatchObject({
      days: 120,
      inCall: 0,
      inFullscreen: 0,
      afterAbsence: 0,
      repeats: 0,
      late: 0,
    });
    expect(lived.wakeUpsWhileAway).toBe(0);
    expect(lived.prompts).toBeGreaterThan(200);
    for (const { ms } of lived.errors) expect(Math.abs(ms)).toBeLessThanOrEqual(MINUTE);
  });

  test('are lived in both browsers, with the defaults and with plans', () => {
    const lives = planLives(170, 1);
    expect(lives.map(({ days, seed, browser }) => [days, seed, browser])).toEqual([
      [50, 1, 'chrome'],
      [50, 2, 'firefox'],
      [50, 3, 'chrome'],
      [20, 4, 'firefox'],
    ]);
    expect(lives.map(({ settings }) => settings.schedule.length)).toEqual([0, 0, 2, 2]);
  });

  test('know their error by the day', async () => {
    const at = (time: string) => Date.parse(`2026-01-05T${time}+01:00`);
    const { result } = await runTrace(
      [
        { at: at('23:00'), what: 'set-zone', zone: GENERATED_ZONE },
        { at: at('23:00'), what: 'start-browser' },
        { at: at('23:00'), what: 'input' },
        { at: at('23:59:40'), what: 'crash-browser' },
      ],
      {},
    );
    const [error, ...more] = errorsByDay(result, GENERATED_ZONE);
    expect(more).toEqual([]);
    expect(error?.day).toBe('2026-01-05');
    expect(error?.ms).toBeLessThan(0);
    expect(error?.ms).toBeGreaterThanOrEqual(-40 * SECOND);
  });

  test('write no more than once in ten seconds however fast tabs are switched', async () => {
    const gaps = rapidHour(1).map(({ at }, i, lines) => at - (lines[i - 1]?.at ?? at));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * SECOND);
    expect(await writesInTenSeconds(1)).toBeLessThanOrEqual(1);
  });
});

describe('what was asked of npm run simulate', () => {
  const none = {
    policy: 'press-pause',
    browser: 'chrome',
    react: 'ignore',
    seed: 1,
    isJson: false,
    isPrint: false,
  };

  test.each([
    [['day.jsonl'], { source: { trace: 'day.jsonl' } }],
    [
      ['--json', 'day.jsonl', '--react', 'mixed', '--seed', '0'],
      { source: { trace: 'day.jsonl' }, react: 'mixed', seed: 0, isJson: true },
    ],
    [['day.jsonl', '--settings=a=b.json'], { source: { trace: 'day.jsonl' }, settingsFile: 'a=b.json' }],
    [['--generate', '3', '--print'], { source: { generate: 3 }, isPrint: true }],
    [
      ['--generate=3', '--policy', 'fixed', '--browser=firefox'],
      { source: { generate: 3 }, policy: 'fixed', browser: 'firefox' },
    ],
  ])('reads %j', (words, expected) => {
    expect(parseSimulateArguments(words)).toEqual({ ...none, ...expected });
  });

  test.each([
    [[], /Name a trace/],
    [['a.jsonl', 'b.jsonl'], /Unknown argument b\.jsonl/],
    [['a.jsonl', '--generate', '3'], /Name a trace/],
    [['a.jsonl', '--turbo'], /Unknown argument --turbo/],
    [['a.jsonl', '--policy', 'none'], /--policy takes press-pause, fixed, idle-reset, not none/],
    [['a.jsonl', '--react'], /--react takes .* not nothing/],
    [['a.jsonl', '--seed', '-1'], /--seed takes a whole number/],
    [['--generate', '0'], /--generate takes a whole number of 1 or more/],
    [['a.jsonl', '--print'], /--print prints what --generate makes/],
  ])('refuses %j', (words, reason) => {
    expect(() => parseSimulateArguments(words)).toThrow(reason);
  });
});
