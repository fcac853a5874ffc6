// A person at a computer with a browser, simulated: input, sleep, clock, alarms, idle events and workers that die.
// The engine, service and storage under test are the real ones; only the browser is made up.
import type { Display } from '../../core/display.ts';
import { HEARTBEAT_MS } from '../../core/ledger.ts';
import type { BrowserEvent, Observation } from '../../core/observation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { type Millis, SECOND } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import { createService, type Service } from '../../platform/service.ts';
import type { Act, Ports, Wake } from '../../platform/service-ports.ts';
import type { Storage } from '../../platform/storage.ts';

/** 10:00 on Monday 2 March 2026, UTC. */
export const MORNING: Millis = Date.UTC(2026, 2, 2, 10);

/** A death of the worker in the middle of a wake-up. */
export type Death = 'before-arming' | 'before-saving' | 'after-saving';

export type Shown = { at: Millis; key: string };

export type World = ReturnType<typeof createWorld>;

export function createWorld(options: { settings?: Partial<Settings>; zone?: string; start?: Millis } = {}) {
  // No wait for a breakpoint unless a test is about it: then what is due is shown at once.
  const settings: Settings = { ...DEFAULT_SETTINGS, maxDeferralMinutes: 0, ...options.settings };
  const zone = options.zone ?? 'UTC';
  const start = options.start ?? MORNING;
  const world = {
    /** True time; the extension's clock is `now + clockOff`. */
    now: start,
    clockOff: 0,
    hasInput: true,
    lastInput: start,
    media: false,
    fullscreen: false,
    call: false,
    focused: true,
    locked: false,
    running: true,
    newSession: true,
    idleSaid: false,
    heartbeatAt: null as Millis | null,
    nextAt: null as Millis | null,
    /** The worker's own timer, lost with it. */
    timer: null as { at: Millis; run: () => Promise<void> } | null,
    death: null as Death | null,
    display: null as Display | null,
    /** Every different notification, with the extension's time. */
    shown: [] as Shown[],
    wakeUps: 0,
    saves: 0,
  };
  const clock = () => world.now + world.clockOff;
  const tables = createMemoryTables();
  const storage: Storage = createMemoryStorage(tables, clock);

  const die = (moment: Death) => {
    if (world.death !== moment) return;
    world.death = null;
    throw new Error(`worker died ${moment}`);
  };
  const ports: Ports = {
    storage: {
      ...storage,
      async commit(commit) {
        world.saves += 1;
        die('before-saving');
        await storage.commit(commit);
        die('after-saving');
      },
    },
    clock,
    loadEnv: async () => ({ settings, zone }),
    observe: async (_env, activity) => ({ ...observation(), ...(activity ? { activity } : {}) }),
    isNewSession: async () => world.newSession,
    markSession: async () => void (world.newSession = false),
    async arm(hasScreenTime, next) {
      die('before-arming');
      // Later than the product asks for, as busy browsers are.
      world.heartbeatAt = hasScreenTime ? (world.heartbeatAt ?? world.now + HEARTBEAT_MS) : null;
      world.nextAt = next === null ? null : next - world.clockOff;
    },
    setTimer(ms, run) {
      world.timer = ms === null ? null : { at: world.now + ms, run };
    },
    async show(display) {
      world.display = display;
      const key = display.notification?.key;
      if (key && key !== world.shown.at(-1)?.key) world.shown.push({ at: clock(), key });
    },
    announce() {},
  };
  let service: Service = createService(ports);

  function newWorker(): void {
    service = createService(ports);
    world.timer = null;
  }

  function observation(): Observation {
    const quiet = world.now - (world.hasInput ? world.now : world.lastInput);
    const activity = world.locked ? 'locked' : quiet >= settings.idleSeconds * SECOND ? 'idle' : 'active';
    return {
      activity,
      focused: world.focused,
      fullscreen: world.fullscreen,
      sounding: world.media ? [1] : [],
      activeSounds: world.media,
      call: world.call,
    };
  }

  async function wake(given?: Wake): Promise<void> {
    if (!world.running) return;
    world.wakeUps += 1;
    await survive(() => service.reconcile(given));
  }

  async function fireTimer(): Promise<void> {
    const timer = world.timer;
    world.timer = null;
    world.wakeUps += 1;
    await survive(async () => timer?.run());
  }

  // A worker that was to die has died; the next event starts a new one. Any other error is a failure.
  async function survive(work: () => Promise<void>): Promise<void> {
    const doomed = world.death !== null;
    await work().catch((error: unknown) => {
      if (!doomed) throw error;
      newWorker();
    });
  }

  /** The next thing the browser does by itself, at or before `until`. */
  function nextEvent(until: Millis): { at: Millis; fire: () => Promise<void> } | null {
    if (!world.running) return null;
    const idleAt = world.lastInput + settings.idleSeconds * SECOND;
    const events = [
      { at: world.heartbeatAt, fire: () => ((world.heartbeatAt = world.now + HEARTBEAT_MS), wake()) },
      { at: world.nextAt, fire: () => ((world.nextAt = null), wake()) },
      { at: world.timer?.at ?? null, fire: fireTimer },
      {
        at: world.hasInput || world.idleSaid ? null : idleAt,
        fire: () => ((world.idleSaid = true), wake({ activity: world.locked ? 'locked' : 'idle' })),
      },
    ];
    const due = events.flatMap(({ at, fire }) => (at !== null && at <= until ? [{ at, fire }] : []));
    return due.sort((a, b) => a.at - b.at)[0] ?? null;
  }

  return {
    world,
    settings,
    zone,
    storage,
    clock,
    wake,
    /** Lets true time pass while the computer is awake. */
    async pass(ms: Millis) {
      const until = world.now + ms;
      for (let event = nextEvent(until); event; event = nextEvent(until)) {
        world.now = Math.max(world.now, event.at);
        await event.fire();
      }
      world.now = until;
      if (world.hasInput) world.lastInput = until;
    },
    /** Lets true time pass while the computer sleeps: nothing fires, everything overdue fires once at the end. */
    async sleep(ms: Millis) {
      world.now += ms;
      if (world.hasInput) world.lastInput = world.now;
      await this.pass(0);
      await wake();
    },
    async setInput(on: boolean) {
      // Said twice, the person is still gone since the first time.
      if (on || world.hasInput) world.lastInput = world.now;
      const wasIdle = world.idleSaid;
      world.hasInput = on;
      world.idleSaid = false;
      if (on && wasIdle) await wake({ activity: 'active' });
    },
    async setMedia(on: boolean) {
      world.media = on;
      await wake();
    },
    async setLocked(on: boolean) {
      world.locked = on;
      if (on) world.hasInput = false;
      await wake({ activity: on ? 'locked' : 'active' });
    },
    shiftClock(ms: Millis) {
      world.clockOff += ms;
    },
    async setFullscreen(on: boolean) {
      world.fullscreen = on;
    },
    async setCall(on: boolean) {
      world.call = on;
      await wake();
    },
    /** Something happened in the browser. */
    async happen(kind: BrowserEvent['kind']) {
      if (!world.running) return;
      if (kind === 'window-focused' || kind === 'window-blurred') world.focused = kind === 'window-focused';
      await survive(() => service.notice(kind));
    },
    /** As Firefox loses them at a restart: the next event has to find out what is due. */
    loseAlarms() {
      world.heartbeatAt = null;
      world.nextAt = null;
    },
    delayAlarms(ms: Millis) {
      if (world.heartbeatAt !== null) world.heartbeatAt += ms;
      if (world.nextAt !== null) world.nextAt += ms;
    },
    killWorker: newWorker,
    /** The browser stops; alarms are lost, as Firefox loses them. */
    stopBrowser() {
      world.running = false;
      world.heartbeatAt = null;
      world.nextAt = null;
      world.timer = null;
    },
    async startBrowser() {
      world.running = true;
      world.newSession = true;
      newWorker();
      await wake();
    },
    /** How often the engine's state was written. */
    saves: () => world.saves,
    act: (act: Act) => wake({ act }),
    /** As when the stored state no longer parses. */
    loseState: () => tables.set({ state: [{ key: 1, value: 'broken' }] }),
    async state(): Promise<State> {
      const state = await storage.loadState();
      if (!state) throw new Error('Nothing was saved yet.');
      return state;
    },
    /** Screen time as kept, the open segment included. */
    async screenMs(): Promise<Millis> {
      const { ledger } = await this.state();
      return ledger.closedScreenMs + (ledger.kind === 'screen' ? ledger.lastSeen - ledger.from : 0);
    },
    segmentsToday: () => storage.segmentsOn(dayAt(clock(), zone)),
  };
}
