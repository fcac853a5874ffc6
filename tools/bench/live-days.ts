// Lives generated days under one policy and sums up what became of them. Each life has its own seed, browser and settings.

import { changeSettings } from '../../core/change-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { Millis } from '../../core/time.ts';
import type { BrowserName } from '../simulator/browser-rules.ts';
import { GENERATED_ZONE, generateDays } from '../simulator/generate-days.ts';
import { createPatience } from '../simulator/patience.ts';
import { runTrace } from '../simulator/run-trace.ts';
import { addShares, createShares, type Shares } from '../simulator/shares.ts';
import type { PolicyName } from '../simulator/simulation.ts';
import { type DayError, errorsByDay } from './errors-by-day.ts';

const LIFE_DAYS = 50;

export type Life = { seed: number; days: number; browser: BrowserName; settings: Settings };

/** A chosen time and working hours in every other pair of lives. */
const PLANNED: Settings = settingsOf({
  schedule: [
    { time: '11:00', days: [1, 2, 3, 4, 5], routine: 'reset-60' },
    { time: '15:30', days: [1, 3, 5], routine: 'shoulders-180' },
  ],
  workingHours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }],
});

/** As many lives as make up `days`: half of them in each browser, half of them with the defaults. */
export function planLives(days: number, seed: number): Life[] {
  return Array.from({ length: Math.ceil(days / LIFE_DAYS) }, (_, i) => ({
    seed: seed + i,
    days: Math.min(LIFE_DAYS, days - i * LIFE_DAYS),
    browser: i % 2 === 0 ? 'chrome' : 'firefox',
    settings: i % 4 < 2 ? DEFAULT_SETTINGS : PLANNED,
  }));
}

export type Lived = {
  days: number;
  inCall: number;
  inFullscreen: number;
  afterAbsence: number;
  repeats: number;
  /** Nudges left waiting. */
  late: number;
  prompts: number;
  /** By the trace; and by what the policy itself says. */
  atGoodMoment: number;
  atBreakpoint: number;
  /** Screen time of each day against the truth. */
  errors: DayError[];
  wakeUpsWhileAway: number;
  awayMs: Millis;
  /** How much of a processor's time the simulation took: what else runs on the machine does not count. */
  tookMs: number;
  shares: Shares;
};

export async function liveDays(policy: PolicyName, lives: readonly Life[]): Promise<Lived> {
  const sum: Lived = {
    days: 0,
    inCall: 0,
    inFullscreen: 0,
    afterAbsence: 0,
    repeats: 0,
    late: 0,
    prompts: 0,
    atGoodMoment: 0,
    atBreakpoint: 0,
    errors: [],
    wakeUpsWhileAway: 0,
    awayMs: 0,
    tookMs: 0,
    shares: createShares(),
  };
  for (const life of lives) await liveOne(policy, life, sum);
  return sum;
}

async function liveOne(policy: PolicyName, life: Life, sum: Lived): Promise<void> {
  const { seed, days, browser, settings } = life;
  const { lines, shares } = generateDays({ days, seed });
  const patience = createPatience(settings);
  const began = process.cpuUsage();
  const { tellings, result } = await runTrace(lines, {
    settings,
    browser,
    policy,
    react: 'mixed',
    seed,
    onCommit: patience.kept,
  });
  const { user, system } = process.cpuUsage(began);
  sum.tookMs += (user + system) / 1000;
  const { summary } = result;
  sum.days += days;
  sum.inCall += summary.inCall;
  sum.inFullscreen += summary.inFullscreen;
  sum.afterAbsence += summary.afterAbsence;
  sum.repeats += summary.repeats;
  sum.late += patience.late();
  for (const { told } of tellings) {
    if (told.event !== 'prompt') continue;
    sum.prompts += 1;
    if (told.atBreakpoint) sum.atBreakpoint += 1;
  }
  sum.atGoodMoment += result.promptsAtGoodMoment;
  sum.errors.push(...errorsByDay(result, GENERATED_ZONE));
  sum.wakeUpsWhileAway += result.wakeUpsWhileAway;
  sum.awayMs += result.awayMs;
  addShares(sum.shares, shares);
}

function settingsOf(patch: object): Settings {
  const changed = changeSettings(DEFAULT_SETTINGS, patch);
  if (!changed.ok) throw new Error(changed.reasons.join('\n'));
  return changed.value;
}
