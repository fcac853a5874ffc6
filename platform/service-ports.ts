// What the service needs of the world, and what wakes it.
import type { Display } from '../core/display.ts';
import type { Env } from '../core/env.ts';
import type { Observation } from '../core/observation.ts';
import type { Fact } from '../core/step.ts';
import type { Clock, Millis } from '../core/time.ts';
import type { EngineStorage } from './storage.ts';

/** The world as the service needs it; the browser in the product, a simulated one in tests and in the simulator. */
export type Ports = {
  storage: EngineStorage;
  clock: Clock;
  loadEnv(): Promise<Env>;
  observe(env: Env, activity?: Observation['activity']): Promise<Observation>;
  /** First wake-up since the browser started. */
  isNewSession(): Promise<boolean>;
  markSession(): Promise<void>;
  /** The alarms: the heartbeat while there is screen time or the person is elsewhere, and one at `next`. */
  arm(hasHeartbeat: boolean, next: Millis | null): Promise<void>;
  /** The one short timer, lost with the worker: calls `reconcile` after `ms`. Null: none. Replaces the one before. */
  setTimer(ms: Millis | null, reconcile: () => Promise<void>): void;
  show(display: Display): Promise<void>;
  /** Tells open pages that stored rows changed. */
  announce(): void;
};

export type Act = Exclude<Fact, { kind: 'observed' }>;

/**
 * What woke the background: nothing in particular, an idle event, or something the person did. `isStill`: nothing
 * did; it is to keep that time has passed, without asking the browser, which would keep the worker alive.
 */
export type Wake = { activity?: Observation['activity']; act?: Act; isStill?: boolean };
