// How the person takes prompts: at once by a line of the trace, or ten seconds after each prompt; and plays routines.
import { countUses } from '../../core/count-uses.ts';
import { suggestedFor } from '../../core/first-view.ts';
import type { Prompted } from '../../core/nudge.ts';
import { type Plan, planMs } from '../../core/plan.ts';
import { planFor } from '../../core/plan-for.ts';
import { RUN_SAVE_MS, type Run, startRun } from '../../core/run.ts';
import { endRun, keepRun, pauseRun } from '../../core/run-control.ts';
import { EMPTY_SAFETY } from '../../core/safety-record.ts';
import { DAY, type Millis, SECOND } from '../../core/time.ts';
import type { AnyRoutineId, RoutineId } from '../../data/routine-ids.ts';
import { ROUTINES } from '../../data/routines.ts';
import type { Act } from '../../platform/service-ports.ts';
import type { Storage } from '../../platform/storage.ts';
import { type Facts, isUsed } from './facts.ts';
import type { Actor } from './simulated-browser.ts';
import type { Reaction } from './trace.ts';
import type { Span } from './truth.ts';

const ANSWERS_AFTER_MS: Millis = 10 * SECOND;
/** Who plays: the one page of the extension. */
const PAGE = 'page';
/** Enough to know whose turn it is. */
const RUNS_READ = 20;

type Options = {
  facts: Readonly<Facts>;
  clock: () => Millis;
  storage: Storage;
  tell: (act?: Act) => Promise<void>;
  /** What is on screen now. */
  prompt: () => readonly Prompted[];
  /** How the next prompt is taken, where no line of the trace says so. */
  choose: () => Reaction;
  onRunEnd: (runId: number, outcome: 'completed' | 'started') => void;
};

export type Person = Actor & {
  /** When routines were played, in true time. */
  readonly routines: readonly Span[];
  seesPrompt(): void;
  /** Takes the prompt on screen so, or the next one. */
  react(to: Reaction): Promise<void>;
  /** The page goes away: with the browser, asleep, locked. `keeps`: it has the time to save. */
  leavesPage(keeps: boolean): Promise<void>;
};

/** The routine under way. `clockOff`: the page keeps to the clock by which it began. */
type Playing = { run: Run; from: Millis; saveAt: Millis; endAt: Millis; clockOff: Millis };

export function createPerson(options: Options): Person {
  const { facts, clock, storage, tell, prompt, choose, onRunEnd } = options;
  const routines: Span[] = [];
  let answer: { at: Millis; to: Reaction } | null = null;
  let chosen: Reaction | null = null;
  let playing: Playing | null = null;

  async function take(to: Reaction): Promise<void> {
    answer = null;
    const [first] = prompt();
    if (!first || to === 'ignore') return;
    if (to === 'skip') await tell({ kind: 'skipped' });
    if (to === 'snooze') await tell({ kind: 'snoozed', minutes: facts.settings.snoozeMinutes });
    if (to === 'start') await start(first);
  }

  async function start(nudge: Prompted): Promise<void> {
    const now = clock();
    const runs = await storage.lastRuns(RUNS_READ);
    const plan = planOf(suggestedFor(nudge, runs).id, runs, now);
    const run = await storage.addRun(startRun(plan, now, PAGE), (open) => endRun(open, now));
    playing = {
      run,
      from: facts.now,
      saveAt: facts.now + RUN_SAVE_MS,
      endAt: facts.now + planMs(plan),
      clockOff: facts.clockOff,
    };
    await tell();
  }

  async function play(current: Playing): Promise<void> {
    const at = facts.now + current.clockOff;
    current.saveAt += RUN_SAVE_MS;
    if (facts.now < current.endAt) {
      current.run = keepRun(current.run, at);
      await storage.saveRun(current.run);
      return;
    }
    playing = null;
    await storage.saveRun(endRun(current.run, at));
    routines.push({ from: current.from, to: facts.now });
    onRunEnd(current.run.id, 'completed');
    await tell();
  }

  const answersAt = () => (answer && facts.isRunning && isUsed(facts) ? answer.at : Infinity);
  const playsAt = () => (playing ? Math.min(playing.saveAt, playing.endAt) : Infinity);

  return {
    routines,
    nextAt: () => Math.min(answersAt(), playsAt()),
    async act() {
      if (playing && playsAt() <= facts.now) await play(playing);
      else if (answer) await take(answer.to);
    },
    seesPrompt() {
      if (answer) return;
      const to = chosen ?? choose();
      chosen = null;
      if (to !== 'ignore') answer = { at: facts.now + ANSWERS_AFTER_MS, to };
    },
    async react(to) {
      if (prompt().length > 0 && facts.isRunning && facts.isAwake) await take(to);
      else chosen = to;
    },
    async leavesPage(keeps) {
      if (!playing) return;
      const { run, from, clockOff } = playing;
      playing = null;
      const left = keeps ? pauseRun(run, facts.now + clockOff) : run;
      if (keeps) await storage.saveRun(left);
      const to = left.played.at(-1)?.to;
      if (to !== undefined) routines.push({ from, to: to - clockOff });
      onRunEnd(run.id, 'started');
    },
  };
}

// A person without any condition, whose points have been pressed as often as the runs say.
function planOf(routine: AnyRoutineId, runs: readonly Run[], now: Millis): Plan {
  // Nobody here makes routines.
  const result = planFor(ROUTINES[routine as RoutineId], {
    // Nothing serious ever ails this person, who has lain on a mat before.
    gateAnswers: { head: 'none', stomach: 'none', legs: 'none', mat: 'none' },
    mat: { isKnown: true, today: 0 },
    ...EMPTY_SAFETY,
    profile: { kind: 'answered', answeredAt: now, adult: true, conditions: [] },
    todayByPoint: countUses(runs, now - DAY, now),
    now,
  });
  if (result.kind !== 'plan') throw new Error(`No plan of ${routine} for the simulated person.`);
  return result.plan;
}
