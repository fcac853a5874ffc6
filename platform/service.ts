// Drives the engine: look, step, save in one transaction, arm, show. One wake-up at a time.
import { type Display, displayOf } from '../core/display.ts';
import type { Env } from '../core/env.ts';
import type { Observation } from '../core/ledger.ts';
import type { CheckIn } from '../core/rows.ts';
import { firstState, type Kept } from '../core/state.ts';
import { type Fact, type Stepped, step } from '../core/step.ts';
import type { Clock, Millis } from '../core/time.ts';
import { wakeAt } from '../core/wake.ts';
import type { Storage } from './storage.ts';

/** The world as the service needs it; the browser in the product, a simulated one in tests and in the simulator. */
export type Ports = {
  storage: Storage;
  clock: Clock;
  loadEnv(): Promise<Env>;
  observe(env: Env, activity?: Observation['activity']): Promise<Observation>;
  /** First wake-up since the browser started. */
  isNewSession(): Promise<boolean>;
  markSession(): Promise<void>;
  /** The alarms: the heartbeat while there is screen time or the person is elsewhere, and one at `next`. */
  arm(hasHeartbeat: boolean, next: Millis | null): Promise<void>;
  /** The one short timer, lost with the worker: calls `reconcile` after `ms`. Null: none. Replaces the one before. */
  setTimer(ms: Millis | null, reconcile: () => void): void;
  show(display: Display): Promise<void>;
  /** Tells open pages that stored rows changed. */
  announce(): void;
};

export type Act = Exclude<Fact, { kind: 'observed' }>;

/** What woke the background: nothing in particular, an idle event, or something the person did. */
export type Wake = { activity?: Observation['activity']; act?: Act };

export type Service = {
  /**
   * Looks, and does whatever is due. It may run at any time, any number of times. Resolves when everything is kept,
   * armed and shown, and rejects when the storage fails; then nothing is shown.
   */
  reconcile(wake?: Wake): Promise<void>;
  /**
   * Takes note of what happened in the browser. Looks at once when a nudge waits for just that; otherwise at most
   * once in ten seconds, so that a person who switches tabs fast does not make us write fast.
   */
  notice(kind: BrowserEvent['kind']): Promise<void>;
};

async function reconcileOnce(ports: Ports, { activity, act }: Wake): Promise<void> {
  const { storage, clock } = ports;
  const env = await ports.loadEnv();
  const restarted = await ports.isNewSession();
  const stored = await storage.loadState();
  const runs = await storage.runsAfter(stored?.settledRun ?? 0);
  const observation = await ports.observe(env, activity);
  const now = clock();
  const observed: Fact = { kind: 'observed', observation, runs, restarted };
  const facts: Fact[] = act ? [act, observed] : [observed];
  const after = facts.reduce<Stepped>(
    (before, fact) => {
      const { state, segments, ended } = step(before.state, fact, now, env);
      return { state, segments: [...before.segments, ...segments], ended: [...before.ended, ...ended] };
    },
    { state: stored ?? firstState(now, await readKept(storage)), segments: [], ended: [] },
  );
  const hasScreenTime = after.state.ledger.kind === 'screen';
  // Armed before saving: a worker that dies in between is woken again and redoes the step. What is no longer
  // wanted is cleared after saving, for the same reason.
  if (hasScreenTime) await ports.arm(true, wakeAt(after.state, now, env));
  await storage.commit({ ...after, checkIns: checkInsOf(act, now) });
  await ports.markSession();
  if (!hasScreenTime) await ports.arm(false, null);
  ports.announce();
  await ports.show(displayOf(after.state, now, env));
}

async function readKept(storage: Storage): Promise<Kept> {
  const [lastRun] = await storage.lastRuns(1);
  return { lastNudgeId: await storage.lastNudgeId(), lastRun };
}

function checkInsOf(act: Act | undefined, now: Millis): CheckIn[] {
  return act?.kind === 'answered' ? [{ at: now, item: act.item, value: act.value }] : [];
}
