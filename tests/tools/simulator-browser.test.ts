// The rules of the simulated browsers, seen by a background that only writes down what reaches it.
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import type { Ports } from '../../platform/service-ports.ts';
import type { BrowserName } from '../../tools/simulator/browser-rules.ts';
import { type Facts, factsAtFirst } from '../../tools/simulator/facts.ts';
import { createSimulatedBrowser, type SimulatedBrowser } from '../../tools/simulator/simulated-browser.ts';
import type { Happening, PlainWhat } from '../../tools/simulator/trace.ts';

const START: Millis = Date.UTC(2026, 2, 2, 9);

let facts: Facts;
let browser: SimulatedBrowser;
let ports: Ports;
/** Seconds since the start, and what was heard; each life of the background begins with "born". */
let log: string[];

function open(name: BrowserName): void {
  facts = factsAtFirst(START, DEFAULT_SETTINGS);
  log = [];
  const say = (what: string) => log.push(`${(facts.now - START) / SECOND} ${what}`);
  browser = createSimulatedBrowser({
    facts,
    browser: name,
    storage: createMemoryStorage(createMemoryTables(), () => facts.now),
    createBackground(given) {
      ports = given;
      say('born');
      return {
        reconcile: async (wake) => void say(wake?.activity ?? 'look'),
        notice: async (kind) => void say(kind),
      };
    },
    onDelivery: () => undefined,
    onChange: () => undefined,
    onShow: () => undefined,
  });
}

async function at(seconds: number, ...happenings: (PlainWhat | Happening)[]): Promise<void> {
  await browser.advance(START + seconds * SECOND);
  for (const given of happenings) {
    const happening = typeof given === 'string' ? { what: given } : given;
    await browser.advance(START + seconds * SECOND);
    await browser.take({ at: facts.now, ...happening });
  }
}

/** What was heard since the last time. */
function heard(): string[] {
  return log.splice(0).filter((line) => !line.endsWith('born'));
}

const births = () => log.splice(0).filter((line) => line.endsWith('born')).length;

beforeEach(() => open('chrome'));

describe('the background', () => {
  beforeEach(() => at(0, 'start-browser', 'input'));

  test('looks at the start of its life, and hears what began it', async () => {
    expect(heard()).toEqual(['0 look', '0 look', '0 active']);
  });

  test('hears nothing before the browser starts, and nothing after it stops', async () => {
    heard();
    await at(5, 'quit-browser', 'switch-tab', 'audio-on');
    expect(heard()).toEqual([]);
  });

  test('lives for half a minute after the last event', async () => {
    await at(25, 'switch-tab');
    await at(54, 'switch-tab');
    expect(births()).toBe(1);
    await at(84, 'switch-tab');
    expect(births()).toBe(1);
  });

  test('lives on by what it asks the browser, not by its timer', async () => {
    ports.setTimer(28 * SECOND, async () => void (await ports.storage.loadState()));
    await at(31, 'switch-tab');
    expect(births()).toBe(2);
    open('chrome');
    await at(0, 'start-browser');
    ports.setTimer(28 * SECOND, async () => void (await ports.isNewSession()));
    await at(31, 'switch-tab');
    expect(births()).toBe(1);
  });

  test('loses its timer when it dies', async () => {
    ports.setTimer(10 * SECOND, async () => void log.push('timer'));
    await at(5, 'kill-worker');
    await at(60);
    expect(log).not.toContain('timer');
  });

  test('is told its timer on time while it lives', async () => {
    ports.setTimer(10 * SECOND, async () => void log.push(`timer ${(facts.now - START) / SECOND}`));
    await at(60);
    expect(log).toContain('timer 10');
  });

  test('is told of tabs as browsers tell of them', async () => {
    heard();
    await at(1, 'open-tab');
    await at(2, 'close-tab');
    await at(3, 'switch-tab');
    expect(heard()).toEqual([
      '1 tab-opened',
      '1 tab-switched',
      '2 tab-closed',
      '2 tab-switched',
      '3 tab-switched',
    ]);
  });

  test('is told of a lost focus a second later, and not when it came back', async () => {
    heard();
    await at(1, 'blur-browser');
    await at(1.5, 'focus-browser');
    await at(3, 'blur-browser');
    await at(10);
    expect(heard()).toEqual(['1.5 window-focused', '4 window-blurred']);
  });

  test('is told of sound and calls, and not of fullscreen', async () => {
    heard();
    await at(1, 'audio-on');
    await at(2, 'call-on');
    await at(3, 'fullscreen-on');
    expect(heard()).toEqual(['1 look', '2 look']);
    expect(await ports.observe({ settings: facts.settings, zone: 'UTC' })).toEqual({
      activity: 'active',
      focused: true,
      fullscreen: true,
      sounding: [1],
      activeSounds: true,
      call: true,
    });
  });

  test('sees no fullscreen in a window without the focus', async () => {
    await at(1, 'fullscreen-on', 'blur-browser');
    expect((await ports.observe({ settings: facts.settings, zone: 'UTC' })).fullscreen).toBe(false);
  });

  test('finds a new browser silent and without a call', async () => {
    await at(1, 'audio-on', 'call-on', 'fullscreen-on', 'crash-browser', 'start-browser');
    expect(await ports.observe({ settings: facts.settings, zone: 'UTC' })).toMatchObject({
      focused: true,
      fullscreen: false,
      sounding: [],
      call: false,
    });
  });
});

describe('input', () => {
  test('that ends is told one interval later, and that begins again at once', async () => {
    await at(0, 'start-browser', 'input');
    heard();
    await at(10, 'no-input');
    await at(200, 'input');
    expect(heard()).toContain('70 idle');
    expect(log).toEqual([]);
    await at(300, 'no-input');
    await at(359, 'input');
    expect(heard()).toEqual([]);
  });

  test('is told as active when it begins after an interval without', async () => {
    await at(0, 'start-browser', 'input');
    await at(10, 'no-input');
    await at(100, 'input');
    expect(heard().at(-1)).toBe('100 active');
  });

  test('is told by the interval that holds', async () => {
    await at(0, 'start-browser', 'input', { what: 'settings', patch: { idleSeconds: 30 } });
    heard();
    await at(10, 'no-input');
    await at(50);
    expect(heard()).toEqual(['40 look', '40 idle']);
  });

  test('goes on through a stop of the browser', async () => {
    await at(0, 'start-browser', 'input');
    await at(100, 'crash-browser');
    await at(300, 'start-browser');
    heard();
    await at(900);
    expect(heard()).toEqual([]);
  });
});

describe('a lock', () => {
  test('is told at once in Chrome, and its end as what is so then', async () => {
    await at(0, 'start-browser', 'input');
    heard();
    await at(10, 'lock');
    await at(100, 'unlock', 'input');
    expect(heard()).toEqual(['10 locked', '100 look', '100 idle', '100 active']);
  });

  test('is no more than the end of input in Firefox', async () => {
    open('firefox');
    await at(0, 'start-browser', 'input');
    heard();
    await at(10, 'lock');
    await at(100, 'unlock', 'input');
    expect(heard()).toEqual(['70 look', '70 idle', '100 look', '100 active']);
  });

  test('keeps input from the computer until its end', async () => {
    open('firefox');
    await at(0, 'start-browser', 'input');
    await at(10, 'lock', 'input');
    await at(100);
    heard();
    await at(101, 'unlock');
    expect(heard()).toContain('101 active');
  });
});

describe('alarms', () => {
  const arm = (heartbeat: boolean, next: Millis | null) => ports.arm(heartbeat, next);

  test('beat every 45 seconds', async () => {
    await at(0, 'start-browser', 'input');
    await arm(true, null);
    heard();
    await at(150);
    expect(heard()).toEqual(['45 look', '45 look', '90 look', '90 look', '135 look', '135 look']);
  });

  test.each([
    ['chrome', 30],
    ['firefox', 5],
  ] as const)('in %s fire after %s s at the soonest', async (name, seconds) => {
    open(name);
    await at(0, 'start-browser', 'input');
    await arm(false, START + 5 * SECOND);
    heard();
    await at(100);
    expect(heard()[0]).toBe(`${seconds} look`);
  });

  test('that are right are left alone, and others made anew', async () => {
    await at(0, 'start-browser', 'input');
    await arm(true, START + 100 * SECOND);
    await at(20);
    await arm(true, START + 80 * SECOND);
    await arm(true, START + 80 * SECOND);
    heard();
    await at(100);
    expect([...new Set(heard().filter((line) => line.endsWith('look')))]).toEqual([
      '45 look',
      '80 look',
      '90 look',
    ]);
  });

  test('in Chrome fire once when a sleep ends', async () => {
    await at(0, 'start-browser', 'input');
    await arm(true, START + 100 * SECOND);
    await at(10, 'sleep');
    await at(1000);
    heard();
    await at(1000, 'wake');
    await browser.advance(facts.now);
    expect(heard().filter((line) => line.endsWith('look')).length).toBeGreaterThanOrEqual(2);
    await at(1015);
    expect(heard()).toEqual([]);
    // In step with what it was.
    await at(1036);
    expect(heard()).toContain('1035 look');
  });

  test('in Firefox are late by the sleep', async () => {
    open('firefox');
    await at(0, 'start-browser', 'input');
    await arm(false, START + 100 * SECOND);
    await at(10, 'sleep');
    await at(1000, 'wake', 'input');
    await browser.advance(facts.now);
    heard();
    await at(1200);
    expect(heard()[0]).toBe('1090 look');
  });

  test('in Chrome outlive the browser, and fire at its start when they are overdue', async () => {
    await at(0, 'start-browser', 'input');
    await arm(false, START + 100 * SECOND);
    await at(50, 'quit-browser');
    await at(200, 'start-browser');
    heard();
    await at(200);
    expect(heard()).toEqual(['200 look']);
  });

  test('in Firefox are gone with it', async () => {
    open('firefox');
    await at(0, 'start-browser', 'input');
    await arm(true, START + 100 * SECOND);
    await at(50, 'quit-browser');
    await at(60, 'start-browser');
    heard();
    await at(500);
    expect(heard()).toEqual([]);
  });

  test('are not delayed by a clock that is set', async () => {
    await at(0, 'start-browser', 'input');
    await arm(false, START + 100 * SECOND);
    await at(10, { what: 'set-clock', byMs: -60 * MINUTE });
    expect(browser.clock()).toBe(START + 10 * SECOND - 60 * MINUTE);
    heard();
    await at(200);
    expect(heard()[0]).toBe('100 look');
  });

  test('come before what the trace says of the same instant', async () => {
    await at(0, 'start-browser', 'input');
    await arm(false, START + 40 * SECOND);
    heard();
    await at(40, 'audio-on');
    expect(heard()).toEqual(['40 look', '40 look', '40 look']);
    expect(facts.sounds).toBe(true);
  });
});

describe('a sleep', () => {
  test('hears nothing, and input after it is told as active', async () => {
    await at(0, 'start-browser', 'input');
    await at(10, 'sleep');
    heard();
    await at(400, 'switch-tab');
    expect(heard()).toEqual([]);
    await at(400, 'wake', 'input');
    expect(heard().at(-1)).toBe('400 active');
  });

  test('stops the worker’s life and its timer for as long', async () => {
    await at(0, 'start-browser', 'input');
    ports.setTimer(20 * SECOND, async () => void log.push(`timer ${(facts.now - START) / SECOND}`));
    await at(10, 'sleep');
    await at(100, 'wake', 'input');
    await at(200);
    expect(log).toContain('timer 110');
  });
});
