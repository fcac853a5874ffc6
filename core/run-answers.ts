// What was answered before and after a run, and what to ask: from stored rows alone.
import { type CheckInItem, ITEM_OF_GOAL } from '../data/check-ins.ts';
import { type Goal, ROUTINES, type Routine } from '../data/routines.ts';
import type { CheckIn } from './check-in.ts';
import type { Pending } from './nudge.ts';
import type { NudgeRow } from './nudge-row.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import type { Millis } from './time.ts';

export type RunAnswers = {
  /** What the question is about. */
  item: CheckInItem;
  before?: number;
  after?: number;
};

type Asked = Pick<Run, 'id' | 'startedAt'> & { routineId: string; plan?: Pick<Plan, 'goal'> };

/**
 * The answers of `run`. Of several the last one counts. Where the stress prompt that led to the run was answered, that
 * is the answer before. `checkIns`: those from `answersFrom` on, oldest first, others among them or not.
 */
export function answersOf(run: Asked, checkIns: readonly CheckIn[], nudges: readonly NudgeRow[]): RunAnswers {
  const prompt = promptOf(run, nudges);
  const about = (when: 'before' | 'after') => checkIns.findLast((one) => isOf(one, run, when));
  const item = (about('before') ?? about('after'))?.item ?? (prompt ? 'stress' : ITEM_OF_GOAL[goalOf(run)]);
  const last = (when: 'before' | 'after') =>
    checkIns.findLast((one) => isOf(one, run, when) && one.item === item)?.value;
  const atPrompt =
    prompt && item === 'stress'
      ? checkIns.findLast((one) => isAtPrompt(one) && one.at >= shownAt(prompt) && one.at <= run.startedAt)
          ?.value
      : undefined;
  const before = last('before') ?? atPrompt;
  const after = last('after');
  return { item, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The earliest instant at which an answer of `run` may have been given. */
export function answersFrom(run: Asked, nudges: readonly NudgeRow[]): Millis {
  const prompt = promptOf(run, nudges);
  return Math.min(run.startedAt, prompt ? shownAt(prompt) : run.startedAt);
}

/** The stress prompt that a start now would follow from, on screen or put off; undefined for none. */
export function stressPrompt(pending: readonly Pending[]): Pending | undefined {
  return pending.find(({ kind, phase }) => kind === 'stress' && phase !== 'due');
}

/**
 * What to ask before a run of a routine for `goal`, or null: it has just been answered at the prompt.
 * `checkIns`: those since `shownAt` of the prompt; `prompt`: what `stressPrompt` gave.
 */
export function askBefore(
  goal: Goal,
  prompt: Pending | undefined,
  checkIns: readonly CheckIn[],
): CheckInItem | null {
  if (!prompt) return ITEM_OF_GOAL[goal];
  const isAnswered = checkIns.some((one) => isAtPrompt(one) && one.at >= shownAt(prompt));
  return isAnswered && prompt.phase !== 'snoozed' ? null : 'stress';
}

/** When a nudge came on screen; when it fell due, of one that stood on the badge only. */
export function shownAt(nudge: Pending | NudgeRow): Millis {
  return ('promptedAt' in nudge ? nudge.promptedAt : undefined) ?? nudge.dueAt;
}

function goalOf({ routineId, plan }: Asked): Goal {
  return plan?.goal ?? Object.values<Routine>(ROUTINES).find(({ id }) => id === routineId)?.goal ?? 'any';
}

function promptOf({ id }: Asked, nudges: readonly NudgeRow[]): NudgeRow | undefined {
  return nudges.find(({ kind, runId }) => kind === 'stress' && runId === id);
}

function isOf({ run: about }: CheckIn, { id }: Asked, when: 'before' | 'after'): boolean {
  return about?.id === id && about.when === when;
}

function isAtPrompt({ item, run }: CheckIn): boolean {
  return item === 'stress' && run === undefined;
}
