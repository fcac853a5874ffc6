// A person at a computer with a browser, simulated: input, sleep, clock, alarms, idle events and workers that die.
// The engine, service and storage under test are the real ones; only the browser is made up.
import type { Display } from '../../core/display.ts';
import type { Observation } from '../../core/ledger.ts';
import { HEARTBEAT_MS } from '../../core/ledger.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { type Millis, SECOND } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import { type Act, createService, type Ports, type Service, type Wake } from '../../platform/service.ts';
import type { Storage } from '../../platform/storage.ts';

/** 10:00 on Monday 2 March 2026, UTC. */
export const MORNING: Millis = Date.UTC(2026, 2, 2, 10);

/** A death of the worker in the middle of a wake-up. */
export type Death = 'before-arming' | 'before-saving' | 'after-saving';

export type Shown = { at: Millis; key: string };

export type World = ReturnType<typeof createWorld>;

export function createWorld(options: { settings?: Partial<Settings>; zone?: string; start?: Millis } = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const zone = options.zone ?? 'UTC';
  const start = options.start ?? MORNING;
  const world = {
    /** True time; the extension's clock is `now + clockOff`. */
    now: start,
    clockOff: 0,
    hasInput: true,
    lastInput: start,
    media: false,
    focused: true,
    locked: false,
    running: true,
    newSession: true,
    idleSaid: false,
    heartbeatAt: null as Millis | null,
    nextAt: null as Millis | null,
    death: null as Death | null,
    display: null as Display | null,
    /** Every different notification, with the extension's time. */
    shown: [] as Shown[],
    wakeUps: 0,
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
      world.heartbeatAt = hasScreenTime ? (world.heartbeatAt ?? world.now + HEARTBEAT_MS) : null;
      world.nextAt = next === null ? null : next - world.clockOff;
    },
    async show(display) {
      world.display = display;
      const key = display.notification?.key;
      if (key && key !== world.shown.at(-1)?.key) world.shown.push({ at: clock(), key });
    },
    announce() {},
  };
  let service: Service = createService(ports);

  function observation(): Observation {
    const quiet = world.now - (world.hasInput ? world.now : world.lastInput);
    const activity = world.locked ? 'locked' : quiet >= settings.idleSeconds * SECOND ? 'idle' : 'active';
    return { activity, media: world.media, focused: world.focused };
  }

  async function wake(given?: Wake): Promise<void> {
    if (!world.running) return;
    world.wakeUps += 1;
    const doomed = world.death !== null;
    await service.reconcile(given).catch((error: unknown) => {
      // A worker that was to die has died; the next event starts a new one. Any other error is a failure.
      if (!doomed) throw error;
      service = createService(ports);
    });
  }

  /** The next thing the browser does by itself, at or before `until`. */
  function nextEvent(until: Millis): { at: Millis; fire: () => Promise<void> } | null {
    if (!world.running) return null;
    const idleAt = world.lastInput + settings.idleSeconds * SECOND;
    const events = [
      { at: world.heartbeatAt, fire: () => ((world.heartbeatAt = world.now + HEARTBEAT_MS), wake()) },
      { at: world.nextAt, fire: () => ((world.nextAt = null), wake()) },
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
    killWorker() {
      service = createService(ports);
    },
    /** The browser stops; alarms are lost, as Firefox loses them. */
    stopBrowser() {
      world.running = false;
      world.heartbeatAt = null;
      world.nextAt = null;
    },
    async startBrowser() {
      world.running = true;
      world.newSession = true;
      service = createService(ports);
      await wake();
    },
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
