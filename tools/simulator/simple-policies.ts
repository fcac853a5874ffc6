// Two simple reminders to compare with, in the same browser and asked by the same person: a prompt every so often, and
// a countdown that idleness resets. Each is the whole background; what a real one would store stands in a variable.
import type { Prompted } from '../../core/nudge.ts';
import { MINUTE, type Millis } from '../../core/time.ts';
import type { Waking } from '../../platform/service.ts';
import type { Act, Ports } from '../../platform/service-ports.ts';
import type { Told } from './events.ts';
import type { Span } from './truth.ts';

export type SimplePolicyName = 'fixed' | 'idle-reset';

/** An unanswered prompt goes after so long. */
const EXPIRE_MS: Millis = 20 * MINUTE;

export type SimplePolicy = {
  createBackground(ports: Ports): Waking;
  prompt(): readonly Prompted[];
  /** What it takes for screen time, by its own clock. */
  readonly screen: readonly Span[];
  runEnded(runId: number, outcome: 'completed' | 'started'): void;
};

type Look = { now: Millis; isActive: boolean; isFirst: boolean };

export function createSimplePolicy(name: SimplePolicyName, tell: (told: Told) => void): SimplePolicy {
  const screen: Span[] = [];
  let open: Prompted | null = null;
  let snoozedUntil: Millis | null = null;
  let nextId = 1;
  let takenRun = 0;
  /** Since when it counts down; null: it does not. */
  let countsFrom: Millis | null = null;

  const outcome = (what: 'skipped' | 'snoozed' | 'expired' | 'completed' | 'started') =>
    tell({ event: 'outcome', kind: 'tension', outcome: what });
  const close = (what: 'skipped' | 'snoozed' | 'expired') => {
    if (!open) return;
    open = null;
    outcome(what);
  };

  const expiresAt = () => (open ? open.promptedAt + EXPIRE_MS : null);

  function count({ now, isActive, isFirst }: Look): void {
    const goesOn = name === 'fixed' || isActive;
    if (countsFrom !== null && !isFirst) {
      const last = screen.at(-1);
      if (last) last.to = now;
    }
    if (!goesOn) countsFrom = null;
    else if (countsFrom === null || isFirst) {
      countsFrom = now;
      screen.push({ from: now, to: now });
    }
  }

  function prompt(now: Millis, waitedMs: Millis): void {
    close('expired');
    snoozedUntil = null;
    open = {
      id: nextId,
      kind: 'tension',
      dueAt: now,
      signals: [],
      heldBack: [],
      snoozes: 0,
      phase: 'prompted',
      promptedAt: now,
      since: now,
      prompt: { key: `${nextId}.0`, openedAt: now },
      atBreakpoint: false,
    };
    nextId += 1;
    tell({
      event: 'prompt',
      kind: 'tension',
      kinds: ['tension'],
      signals: [],
      waitedMs,
      atBreakpoint: false,
    });
  }

  function act({ kind, ...rest }: Act, now: Millis): void {
    if (kind === 'skipped') close('skipped');
    if (kind !== 'snoozed' || !open) return;
    close('snoozed');
    if ('minutes' in rest && typeof rest.minutes === 'number') snoozedUntil = now + rest.minutes * MINUTE;
  }

  async function look(ports: Ports, given: Parameters<Waking['reconcile']>[0] = {}): Promise<void> {
    const { settings, zone } = await ports.loadEnv();
    const everyMs = settings.tensionMinutes * MINUTE;
    const { activity } = await ports.observe({ settings, zone }, given.activity);
    const isFirst = await ports.isNewSession();
    await ports.markSession();
    const run = (await ports.storage.runsAfter(takenRun)).at(-1);
    const now = ports.clock();
    count({ now, isActive: activity === 'active', isFirst });
    if (run) {
      takenRun = run.id;
      open = null;
    }
    if (given.act) act(given.act, now);
    if (open && now - open.promptedAt >= EXPIRE_MS) close('expired');
    if (snoozedUntil !== null && snoozedUntil <= now) prompt(now, now - snoozedUntil);
    else if (countsFrom !== null && now - countsFrom >= everyMs) {
      prompt(now, now - countsFrom - everyMs);
      countsFrom = name === 'fixed' ? now - ((now - countsFrom) % everyMs) : now;
    }
    const times = [snoozedUntil, countsFrom === null ? null : countsFrom + everyMs, expiresAt()];
    const next = Math.min(...times.map((at) => at ?? Infinity));
    await ports.arm(false, Number.isFinite(next) ? next : null);
  }

  return {
    createBackground: (ports) => ({
      reconcile: (given) => look(ports, given),
      notice: async () => undefined,
    }),
    prompt: () => (open ? [open] : []),
    screen,
    runEnded: (_runId, how) => outcome(how),
  };
}
