// Plays one run from a page and keeps it: at every change, every few seconds, and when the page goes away.
// The page that plays a run owns its row; another page may take it over, and this one then lets go.
import type { Plan } from '../core/plan.ts';
import { positionAt } from '../core/position.ts';
import { mayReplace, RUN_GAP_MS, RUN_SAVE_MS, type Run, type StopReason, startRun } from '../core/run.ts';
import { endRun, goBack, keepRun, pauseRun, resumeRun, skipStep } from '../core/run-control.ts';
import type { Clock, Millis } from '../core/time.ts';
import type { PageStorage } from './storage.ts';

export type RunPlayer = {
  /** The run in hand, or null: none is open, or another page has it. */
  readonly run: Run | null;
  /** The instant by which the run is drawn. It does not jump when the computer's clock is set. */
  now(): Millis;
  start(plan: Plan): Promise<void>;
  /** Takes up an open run, wherever it was played before. False: it has ended meanwhile. */
  resume(run: Run): Promise<boolean>;
  /** To be called when stored rows changed: lets go of a run that ended or is played elsewhere now. */
  check(): Promise<void>;
  toggle(): Promise<void>;
  skip(): Promise<void>;
  back(): Promise<void>;
  /** Ends the run and gives it as it ended. */
  stop(reason?: StopReason): Promise<Run | null>;
  /** To be called once a second or more often: saves, notices a sleep, and ends the run when its plan is played. */
  tick(): Promise<void>;
  /** The page is going away: holds the run where it is. Waits for nothing. */
  leave(): void;
};

type Options = {
  storage: PageStorage;
  /** Wall clock, and one that only ever runs forward evenly (`performance.now`). */
  clock: Clock;
  steadyClock: Clock;
  /** A name for this page, never used twice. */
  player: string;
  /** The run in hand changed. `ended`: its plan was played to the end or it was stopped. */
  onChange(run: Run | null, ended: boolean): void;
};

/** `storage` errors reject the call that met them; the run in hand stays, and the next save tries again. */
export function createRunPlayer({ storage, clock, steadyClock, player, onChange }: Options): RunPlayer {
  let run: Run | null = null;
  let lastIndex = 0;
  let anchor = { wall: clock(), steady: steadyClock() };
  const now = () => Math.round(anchor.wall + steadyClock() - anchor.steady);
  const setAnchor = () => {
    anchor = { wall: clock(), steady: steadyClock() };
  };

  async function put(next: Run): Promise<Run | null> {
    const before = run;
    run = next;
    lastIndex = positionAt(next, now()).index;
    const isEnd = next.outcome !== undefined;
    // An end is told when it is kept: whoever hears of it will look for it in the storage.
    if (!isEnd) onChange(next, false);
    const isKept = await storage.saveRun(next).catch((error: unknown) => {
      // An end that was not kept is none yet: the next tick, or the person, tries again.
      if (isEnd) run = before;
      throw error;
    });
    if (isKept) {
      if (isEnd) onChange(next, true);
      return next;
    }
    // It ended, or another page took it over: it is not ours to show any more.
    run = null;
    onChange(null, false);
    return null;
  }
  const change = async (how: (run: Run, now: Millis) => Run): Promise<void> => {
    if (run && !run.outcome) await put(how(run, now()));
  };

  return {
    get run() {
      return run;
    },
    now,
    async start(plan) {
      setAnchor();
      run = await storage.addRun(startRun(plan, now(), player), (open) => endRun(open, now()));
      lastIndex = 0;
      onChange(run, false);
    },
    async resume(open) {
      setAnchor();
      // From the row as it is stored now: what this page saw of it may be long past.
      const taken = await storage.changeRun(open.id, (stored) => resumeRun(stored, now(), player));
      if (!taken) return false;
      run = taken;
      lastIndex = positionAt(taken, now()).index;
      onChange(taken, false);
      return true;
    },
    async check() {
      if (!run || run.outcome) return;
      const [stored] = await storage.lastRuns(1);
      if (stored && stored.id === run.id && mayReplace(stored, run)) return;
      run = null;
      onChange(null, false);
    },
    toggle: () =>
      change((current, at) => {
        if (current.playing) return pauseRun(current, at);
        setAnchor();
        return resumeRun(current, now(), player);
      }),
    skip: () => change((current, at) => endIfPlayed(skipStep(current, at), at)),
    back: () => change(goBack),
    async stop(reason) {
      return run && !run.outcome ? put(endRun(run, now(), reason)) : null;
    },
    async tick() {
      if (!run?.playing) return;
      if (Math.abs(clock() - now()) > RUN_GAP_MS) {
        // The computer slept, or its clock was set: hold the run where it was last kept.
        await put({ ...run, playing: false });
        return;
      }
      const at = now();
      const kept = endIfPlayed(keepRun(run, at), at);
      const isDue = at - (run.played.at(-1)?.to ?? 0) >= RUN_SAVE_MS;
      if (kept.outcome || isDue || positionAt(run, at).index !== lastIndex) await put(kept);
    },
    leave() {
      if (!run?.playing) return;
      run = pauseRun(run, now());
      storage.saveRunAtOnce(run);
    },
  };
}

function endIfPlayed(run: Run, at: Millis): Run {
  return positionAt(run, at).done ? endRun(run, at) : run;
}
