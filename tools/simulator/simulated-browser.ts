// A browser with one extension in it: fires alarms, tells events, starts the background and stops it again. The
// background is the real one; what is made up is the browser around it. No clock but the one in `facts`.

import type { Display } from '../../core/display.ts';
import type { BrowserEvent, Observation } from '../../core/observation.ts';
import { type Millis, SECOND } from '../../core/time.ts';
import type { Waking } from '../../platform/service.ts';
import type { Act, Ports, Wake } from '../../platform/service-ports.ts';
import type { Storage } from '../../platform/storage.ts';
import { BROWSER_RULES, type BrowserName, WORKER_LIFE_MS } from './browser-rules.ts';
import { type Facts, isUsed, observe } from './facts.ts';
import { createSimulatedAlarms, type SimulatedAlarms } from './simulated-alarms.ts';
import { type Happenings, takeLine } from './take-line.ts';
import type { TraceLine } from './trace.ts';

/** A lost focus is told when it has not come back for so long, as platform/start-background does it. */
const FOCUS_SETTLES_MS: Millis = SECOND;

/** What reached the background. `alone`: it came by itself, without anybody doing anything. */
export type Delivery = 'alone' | 'done';

type Worker = {
  service: Waking;
  diesAt: Millis;
  timer: { at: Millis; run: () => Promise<void> } | null;
  /** When the lost focus is told. */
  blurAt: Millis | null;
};

/** Somebody who acts at times of their own, between the lines. */
export type Actor = { nextAt(): Millis; act(): Promise<void> };

type Options = {
  facts: Facts;
  browser: BrowserName;
  storage: Storage;
  createBackground: (ports: Ports) => Waking;
  /** Each event, alarm and timer that reaches the background, before it does. */
  onDelivery: (delivery: Delivery) => void;
  /** What holds changed just now. */
  onChange: (line: TraceLine['what']) => void;
  onShow: (display: Display) => void;
};

export type SimulatedBrowser = {
  readonly facts: Readonly<Facts>;
  readonly alarms: SimulatedAlarms;
  /** The extension's clock. */
  clock(): Millis;
  /** Lets everything happen that happens up to and at `until`, and time pass. */
  advance(until: Millis, actor?: Actor): Promise<void>;
  /** What the line says happens now. */
  take(line: TraceLine): Promise<void>;
  /** A page of the extension says something to the background: what the person did, or just "look". */
  tell(act?: Act): Promise<void>;
  killWorker(): void;
};

export function createSimulatedBrowser(options: Options): SimulatedBrowser {
  const { facts, storage } = options;
  const rules = BROWSER_RULES[options.browser];
  const alarms = createSimulatedAlarms(rules, facts);
  const clock = () => facts.now + facts.clockOff;
  let worker: Worker | null = null;
  let isNewSession = true;
  /** Since when nobody has used the computer; null: somebody does. */
  let quietSince: Millis | null = -Infinity;
  let fellAsleepAt: Millis = 0;
  /** The idle state that the browser told last; `stale` after a sleep. */
  let said: Observation['activity'] | 'stale' = 'idle';

  const ports: Ports = {
    storage,
    clock,
    loadEnv: async () => called({ settings: facts.settings, zone: facts.zone }),
    observe: async (_env, activity) => called(observe(facts, activity ?? activityNow())),
    isNewSession: async () => called(isNewSession),
    markSession: async () => called(void (isNewSession = false)),
    arm: async (hasHeartbeat, next) => called(alarms.arm(hasHeartbeat, next)),
    setTimer(ms, run) {
      if (worker) worker.timer = ms === null ? null : { at: facts.now + ms, run };
    },
    show: async (display) => called(options.onShow(display)),
    announce() {},
  };

  // Each call of the browser lets the background live on; its own timers and its storage do not.
  function called<T>(value: T): T {
    if (worker) worker.diesAt = facts.now + WORKER_LIFE_MS;
    return value;
  }

  function activityNow(): Observation['activity'] {
    if (facts.isLocked && rules.saysLocked) return 'locked';
    return facts.now >= idleFrom() ? 'idle' : 'active';
  }

  function idleFrom(): Millis {
    return quietSince === null ? Infinity : quietSince + facts.settings.idleSeconds * SECOND;
  }

  // A background that is not there begins its life with a look, and then hears what woke it.
  async function deliver(how: Delivery, hear: (service: Waking) => Promise<void>): Promise<void> {
    if (!facts.isRunning || !facts.isAwake) return;
    options.onDelivery(how);
    let first: Promise<void> | null = null;
    if (!worker) {
      worker = { service: options.createBackground(ports), diesAt: 0, timer: null, blurAt: null };
      first = worker.service.reconcile();
    }
    worker.diesAt = facts.now + WORKER_LIFE_MS;
    const heard = hear(worker.service);
    await first;
    await heard;
  }

  const wake = (how: Delivery, given?: Wake) => deliver(how, (service) => service.reconcile(given));
  const notice = (kind: BrowserEvent['kind']) => deliver('done', (service) => service.notice(kind));

  async function sayActivity(activity: Observation['activity'], how: Delivery): Promise<void> {
    said = activity;
    await wake(how, { activity });
  }

  function nextAt(): Millis {
    if (!facts.isRunning || !facts.isAwake) return Infinity;
    const idleAt = said === 'active' || said === 'stale' ? idleFrom() : Infinity;
    const own = Math.min(alarms.nextAt(), idleAt);
    return worker ? Math.min(own, worker.diesAt, worker.timer?.at ?? own, worker.blurAt ?? own) : own;
  }

  // One thing that is due. The order is that of one instant: a life's end, alarms, idle, timers.
  async function fireOne(): Promise<void> {
    const { now } = facts;
    if (worker && worker.diesAt <= now) worker = null;
    else if (alarms.nextAt() <= now) {
      alarms.fire(now);
      await wake('alone');
    } else if ((said === 'active' || said === 'stale') && idleFrom() <= now)
      await sayActivity('idle', 'alone');
    else if (worker?.timer && worker.timer.at <= now) {
      const { run } = worker.timer;
      worker.timer = null;
      options.onDelivery('alone');
      await run();
    } else if (worker && worker.blurAt !== null && worker.blurAt <= now) {
      worker.blurAt = null;
      await notice('window-blurred');
    }
  }

  // Input began, ended, or what keeps it from the computer did.
  async function settleInput(): Promise<void> {
    if (!isUsed(facts)) {
      quietSince ??= facts.now;
      return;
    }
    quietSince = null;
    if (facts.isRunning && said !== 'active') await sayActivity('active', 'done');
  }

  function stop(): void {
    facts.isRunning = false;
    facts.isFocused = false;
    facts.sounds = false;
    facts.isFullscreen = false;
    facts.hasCall = false;
    worker = null;
    alarms.browserStopped();
  }

  async function start(): Promise<void> {
    if (facts.isRunning) return;
    facts.isRunning = true;
    facts.isFocused = true;
    isNewSession = true;
    said = activityNow();
    await wake('done');
  }

  function sleep(): void {
    facts.hasInput = false;
    quietSince ??= facts.now;
    facts.isAwake = false;
    fellAsleepAt = facts.now;
  }

  // A worker's life and its timers stand still while the computer sleeps.
  function endSleep(): void {
    const slept = facts.now - fellAsleepAt;
    facts.isAwake = true;
    alarms.sleptFor(slept);
    said = facts.isLocked && rules.saysLocked ? 'locked' : 'stale';
    if (!worker) return;
    worker.diesAt += slept;
    if (worker.timer) worker.timer.at += slept;
    if (worker.blurAt !== null) worker.blurAt += slept;
  }

  async function lock(): Promise<void> {
    facts.isLocked = true;
    facts.hasInput = false;
    // Whoever locks the screen touches it; it locks itself only after long without.
    if (facts.now < idleFrom()) quietSince = facts.now;
    if (rules.saysLocked && said !== 'locked') await sayActivity('locked', 'done');
  }

  async function unlock(): Promise<void> {
    if (!facts.isLocked) return;
    facts.isLocked = false;
    if (rules.saysLocked && !isUsed(facts)) await sayActivity(activityNow(), 'done');
    await settleInput();
  }

  function killWorker(): void {
    worker = null;
  }

  async function setFocus(isFocused: boolean): Promise<void> {
    facts.isFocused = isFocused && facts.isRunning;
    if (isFocused) {
      if (worker) worker.blurAt = null;
      await notice('window-focused');
      return;
    }
    await deliver('done', async () => undefined);
    if (worker) worker.blurAt = facts.now + FOCUS_SETTLES_MS;
  }

  const happenings: Happenings = {
    start,
    stop,
    killWorker,
    settleInput,
    lock,
    unlock,
    sleep,
    endSleep,
    setFocus,
    notice,
    wake: (given) => wake('done', given),
  };

  return {
    facts,
    alarms,
    clock,
    async advance(until, actor) {
      for (;;) {
        const own = nextAt();
        const acts = actor?.nextAt() ?? Infinity;
        const at = Math.min(own, acts);
        if (at > until) break;
        if (at > facts.now) facts.now = at;
        if (own <= acts) await fireOne();
        else await actor?.act();
      }
      if (until > facts.now) facts.now = until;
    },
    async take(line) {
      const done = takeLine(line, facts, happenings);
      options.onChange(line.what);
      await done;
    },
    tell: (act) => wake('done', act ? { act } : {}),
    killWorker,
  };
}
