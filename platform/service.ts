// Drives the engine: look, step, save in one transaction, arm, show. One wake-up at a time.

import { settleAt, waitsForBreakpoint } from '../core/breakpoints.ts';
import type { CheckIn } from '../core/check-in.ts';
import { displayOf } from '../core/display.ts';
import type { Env } from '../core/env.ts';
import { GAP_MS } from '../core/ledger.ts';
import type { BrowserEvent, Observation } from '../core/observation.ts';
import { firstState, type State } from '../core/state.ts';
import { type Fact, type Stepped, step } from '../core/step.ts';
import { needsPast } from '../core/switching.ts';
import { DAY, type Millis, SECOND } from '../core/time.ts';
import { wakeAt } from '../core/wake.ts';
import { addDays, type Day, dayAt } from '../core/zone.ts';
import { SEGMENT_DAYS, SWITCH_DAYS } from '../data/nudge-rules.ts';
import { report } from './report.ts';
import type { Act, Ports, Wake } from './service-ports.ts';
import type { Clearing, EngineStorage } from './storage.ts';

/** What only happened in the browser is written at most this often: with the heartbeat, six times a minute. */
const WRITE_EVERY_MS: Millis = 12 * SECOND;

/**
 * So long after the last save a worker that still lives says once more that it does: what was seen last still holds,
 * or an event had come. With the heartbeat of 45 seconds a crash or a closed lid then costs seconds of screen time.
 */
const STILL_AFTER_MS: Millis = 14 * SECOND;

/** Chrome fires no alarm sooner than this; what comes before is left to the timer, while the worker lives. */
const SHORTEST_ALARM_MS: Millis = 30 * SECOND;

export type Service = {
  /**
   * Looks, and does whatever is due. It may run at any time, any number of times. Resolves when everything is kept,
   * armed and shown, and rejects when the storage or the alarms fail; then nothing is shown. Showing may fail: that is
   * only reported.
   */
  reconcile(wake?: Wake): Promise<void>;
  /**
   * Takes note of what happened in the browser. Looks at once when a nudge waits for just that; otherwise at most
   * once in twelve seconds, so that a person who switches tabs fast does not make us write fast.
   */
  notice(kind: BrowserEvent['kind']): Promise<void>;
  /**
   * Deletes what is kept, and goes on as if it had begun now; after the history alone, a pause and a meeting that the
   * person switched on hold on. Rejects when nothing could be deleted.
   */
  forget(what: Clearing): Promise<void>;
};

/** What wakes it, and nothing more. */
export type Waking = Pick<Service, 'reconcile' | 'notice'>;

/** What a worker knows by heart until it dies. */
type Memory = {
  /** What happened and is not stepped yet. */
  noticed: BrowserEvent[];
  /** The last save: when that was, what was kept, and from what. */
  saved: { at: Millis; state: State; env: Env; observation: Observation } | null;
  /** Wake-ups that have not looked yet, with what becomes of each. */
  ahead: Map<Wake, Promise<void>>;
};

/** The service over `ports`. Its memory is one worker's life: what must not be lost is in the storage. */
export function createService(ports: Ports): Service {
  const memory: Memory = { noticed: [], saved: null, ahead: new Map() };
  // Wake-ups are chained: two can't interleave, and one that failed does not stop the next.
  let last: Promise<unknown> = Promise.resolve();
  const reconcile = (given: Wake = {}): Promise<void> => {
    // Whoever only wants to look can look along: a worker that an alarm starts would look twice.
    const other = isLook(given) ? [...memory.ahead].find(([wake]) => isLook(wake)) : undefined;
    if (other) return other[1];
    const wake = { ...given };
    const next = last.then(() => reconcileOnce(ports, memory, wake));
    memory.ahead.set(wake, next);
    last = next.then(setTimer, setTimer);
    return next;
  };
  const setTimer = () => {
    const timer = nextTimer(memory, ports.clock());
    ports.setTimer(timer?.ms ?? null, () => reconcile(timer?.isStill ? { isStill: true } : {}));
  };
  return {
    reconcile,
    forget(what) {
      // In turn: a wake-up that is under way would bring back what it has read.
      const next = last.then(() => forgetOnce(ports, memory, what));
      last = next.catch(() => undefined);
      return next.then(() => reconcile());
    },
    async notice(kind) {
      const at = ports.clock();
      memory.noticed.push({ kind, at });
      // One that is about to look takes it along.
      const look = [...memory.ahead].find(([wake]) => !wake.isStill);
      if (look) await look[1];
      else if (isUrgent(kind, memory) || at - (memory.saved?.at ?? 0) >= WRITE_EVERY_MS) await reconcile();
      else setTimer();
    },
  };
}

function isLook({ activity, act, isStill }: Wake): boolean {
  return activity === undefined && act === undefined && !isStill;
}

// A nudge waits for just this; or the time in this browser is what counts.
function isUrgent(kind: BrowserEvent['kind'], { saved }: Memory): boolean {
  if (!saved) return true;
  const isFocus = kind === 'window-focused' || kind === 'window-blurred';
  if (isFocus && saved.env.settings.countWhere === 'browser') return true;
  return kind !== 'tab-switched' && kind !== 'window-blurred' && waitsForBreakpoint(saved.state);
}

// How long until the worker looks by itself: for ten quiet seconds after a switch, for what an alarm is too slow for,
// for what was noticed and not kept; or until it says that it still lives.
function nextTimer({ noticed, saved }: Memory, now: Millis): { ms: Millis; isStill: boolean } | null {
  if (!saved) return null;
  const next = wakeAt(saved.state, now, saved.env);
  const looks = [
    noticed.length > 0 ? saved.at + WRITE_EVERY_MS : null,
    settleAt(saved.state, noticed),
    next !== null && next - now < SHORTEST_ALARM_MS ? next : null,
  ].filter((at) => at !== null);
  const look = Math.min(...looks);
  const still = saved.state.ledger.kind === 'away' ? Infinity : saved.at + STILL_AFTER_MS;
  const at = Math.min(look, still);
  return at === Infinity ? null : { ms: Math.max(0, at - now), isStill: still < look };
}

// True when that was all there is to do. Where more is, a whole look does it.
async function keepStill({ storage, clock }: Ports, memory: Memory): Promise<boolean> {
  const { saved } = memory;
  if (!saved || memory.noticed.length > 0) return false;
  const { env, observation } = saved;
  const now = clock();
  // It slept in between: who is there now, nobody knows.
  if (now < saved.at || now - saved.at > GAP_MS) return false;
  const day = dayAt(now, env.zone);
  // A new day begins with a look.
  if (saved.state.today.day !== day) return false;
  if (env.settings.stress && needsPast(saved.state.switching, day)) return false;
  const fact: Fact = { kind: 'observed', observation, events: [], runs: [], restarted: false, past: [] };
  const after = step(saved.state, fact, now, env);
  if (!hasSamePending(saved.state, after.state)) return false;
  await storage.commit({ ...after, checkIns: [] });
  memory.saved = { ...saved, at: now, state: after.state };
  return true;
}

function hasSamePending(before: State, after: State): boolean {
  const said = ({ pending }: State) => pending.map(({ id, phase }) => `${id} ${phase}`).join();
  return said(before) === said(after);
}

async function reconcileOnce(ports: Ports, memory: Memory, wake: Wake): Promise<void> {
  const { activity, act, isStill } = wake;
  const { storage, clock } = ports;
  // From here on nobody may look along: what is read below was read before they asked.
  memory.ahead.delete(wake);
  if (isStill && (await keepStill(ports, memory))) return;
  const [env, restarted, stored] = await Promise.all([
    ports.loadEnv(),
    ports.isNewSession(),
    storage.loadState(),
  ]);
  const runs = await storage.runsAfter(stored?.settledRun ?? 0);
  const observation = await ports.observe(env, activity);
  const now = clock();
  const past =
    env.settings.stress && needsPast(stored?.switching ?? null, dayAt(now, env.zone))
      ? await storage.switchesSince(now - SWITCH_DAYS * DAY)
      : [];
  // Without a state these are all the runs there are.
  const before =
    stored ?? firstState(now, { lastNudgeId: await storage.lastNudgeId(), lastRun: runs.at(-1) });
  const events = memory.noticed;
  memory.noticed = [];
  const observed: Fact = { kind: 'observed', observation, events, runs, restarted, past };
  const after = stepAll(before, act ? [act, observed] : [observed], now, env);
  const hasHeartbeat = after.state.ledger.kind !== 'away';
  try {
    // Armed before saving: a worker that dies in between is woken again and redoes the step. What is no longer
    // wanted is cleared after saving, for the same reason.
    if (hasHeartbeat) await ports.arm(true, wakeAt(after.state, now, env));
    await storage.commit({ ...after, checkIns: checkInsOf(act, now) });
  } catch (error) {
    // What was noticed is still to be kept.
    memory.noticed.unshift(...events);
    throw error;
  }
  memory.saved = { at: now, state: after.state, env, observation };
  if (restarted) await ports.markSession();
  if (!hasHeartbeat) await ports.arm(false, null);
  ports.announce();
  // Everything is kept: what fails from here on is no failure of what the person did.
  await tried(ports.show(displayOf(after.state, now, env)), 'showing it');
  const { day } = after.state.today;
  if (day !== before.today.day) await tried(tidyUp(storage, day, now, env), 'tidying up');
}

async function tried(work: Promise<void>, what: string): Promise<void> {
  await work.catch((error: unknown) => report(error, what));
}

function stepAll(before: State, facts: readonly Fact[], now: Millis, env: Env): Stepped {
  const stepped: Stepped = { state: before, segments: [], ended: [], switches: [] };
  for (const fact of facts) {
    const { state, segments, ended, switches } = step(stepped.state, fact, now, env);
    stepped.state = state;
    stepped.segments.push(...segments);
    stepped.ended.push(...ended);
    stepped.switches.push(...switches);
  }
  return stepped;
}

async function forgetOnce({ storage, clock }: Ports, memory: Memory, what: Clearing): Promise<void> {
  const before = what === 'history' ? await storage.loadState() : null;
  await storage.clear(what);
  memory.saved = null;
  memory.noticed = [];
  if (!before) return;
  const { pausedUntil, meeting, nextNudgeId } = before;
  const state = { ...firstState(clock(), { lastNudgeId: nextNudgeId - 1 }), pausedUntil, meeting };
  await storage.commit({ state, segments: [], ended: [], checkIns: [], switches: [] });
}

// Once a day: what is too old is folded or deleted. Should the worker die first, the next day does it.
async function tidyUp(storage: EngineStorage, today: Day, now: Millis, { zone }: Env): Promise<void> {
  const switches = now - SWITCH_DAYS * DAY;
  await storage.foldBefore({ segments: addDays(today, -SEGMENT_DAYS), switches, zone });
}

function checkInsOf(act: Act | undefined, now: Millis): CheckIn[] {
  if (act?.kind !== 'answered') return [];
  const { kind: _, ...answer } = act;
  return [{ at: now, ...answer }];
}
