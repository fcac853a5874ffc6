// Changes that the builder makes to a routine's steps. Each gives new steps; none of them judges: see routine-problems.
import type { PointCode } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import { OWN_CUES } from '../data/routine-limits.ts';
import type { BreatheStep, CueStep, PressStep, Routine, Side, Step } from '../data/routines.ts';
import type { RoutineDraft } from './own-routine.ts';
import { isObject } from './parsed.ts';
import { problemsOf } from './routine-problems.ts';

type Steps = readonly Step[];

export const EMPTY_DRAFT: RoutineDraft = { name: '', goal: 'any', steps: [] };

/** A breath without a hold, six a minute (`data/routines.ts`). */
const BREATH = { inSeconds: 4, outSeconds: 6 };
const NEW_PRESS_SECONDS = 30;
const SWAP_HANDS: CueStep = { kind: 'switch', seconds: 5, cue: 'swapHands' };
/** The longest rise, and the longest hold before the rise has to grow. */
const RAMP = 10;
const HOLD = 240;

/** A press of `seconds` in all: a quarter at most for rising and as much for falling. */
export function pressOf(point: PointCode, side: Side, seconds = NEW_PRESS_SECONDS): PressStep {
  const [technique] = PRESSING[point].techniques;
  const bare = {
    kind: 'press' as const,
    point,
    side,
    technique,
    rampSeconds: 0,
    holdSeconds: 0,
    releaseSeconds: 0,
  };
  return withSeconds(bare, seconds);
}

/** A point at the end: one side, or the left and then the right with a change of hands between. */
export function addPoint(steps: Steps, point: PointCode, side: Side): Steps {
  if (side === 'both' && PRESSING[point].laterality === 'each')
    return [...steps, pressOf(point, 'left'), SWAP_HANDS, pressOf(point, 'right')];
  return [...steps, pressOf(point, side)];
}

export function addBreaths(steps: Steps): Steps {
  return [...steps, withBreaths({ kind: 'breathe', seconds: 0, ...BREATH }, 3)];
}

export function addCue(steps: Steps, kind: keyof typeof OWN_CUES): Steps {
  const [cue] = OWN_CUES[kind];
  return cue ? [...steps, { kind, seconds: 10, cue }] : steps;
}

/** With the step at `index` one place earlier (-1) or later (1); as it is at either end. */
export function moveStep(steps: Steps, index: number, by: -1 | 1): Steps {
  const [moved, other] = [steps[index], steps[index + by]];
  if (!moved || !other) return steps;
  return steps.map((step, i) => (i === index ? other : i === index + by ? moved : step));
}

export function removeStep(steps: Steps, index: number): Steps {
  return steps.filter((_step, i) => i !== index);
}

export function replaceStep(steps: Steps, index: number, step: Step): Steps {
  return steps.map((one, i) => (i === index ? step : one));
}

/** The press made `seconds` long: rising and falling stay where they fit and are as slow as in a new press. NaN while nothing is typed. */
export function withSeconds(step: PressStep, seconds: number): PressStep {
  const least = Math.max(1, Math.min(RAMP, Math.floor(seconds / 6)));
  const ramp = Math.max(least, Math.ceil((seconds - HOLD) / 2));
  const { rampSeconds, releaseSeconds } = step;
  const kept = seconds - rampSeconds - releaseSeconds;
  // Typed digit by digit, a long time begins as a short one: its steep rise must not stay.
  if (rampSeconds >= ramp && releaseSeconds >= ramp && kept >= 1) return { ...step, holdSeconds: kept };
  return { ...step, rampSeconds: ramp, holdSeconds: seconds - 2 * ramp, releaseSeconds: ramp };
}

export function withBreaths(step: BreatheStep, breaths: number): BreatheStep {
  return { ...step, seconds: breaths * (step.inSeconds + step.outSeconds) };
}

export function breathsOf({ seconds, inSeconds, outSeconds }: BreatheStep): number {
  return seconds / (inSeconds + outSeconds);
}

/** Problems that a form can have while somebody types in it. */
const WHILE_TYPING: readonly string[] = ['length', 'characters', 'whole', 'range', 'breaths', 'total'];

/** A draft as it was left in the form, wrong numbers included; null where it is anything else. */
export function readKeptDraft(raw: unknown): RoutineDraft | null {
  if (!isObject(raw) || !Array.isArray(raw['steps']) || raw['steps'].length > MOST_STEPS) return null;
  const steps: readonly unknown[] = Array.from(raw['steps']);
  // Each step by itself, however many there are: one too many is for the person to take out.
  const problems = [[], ...steps.map((step) => [step])].flatMap((one) =>
    problemsOf({ ...raw, steps: one }, ''),
  );
  const isForm = problems.every(
    ({ path, code }) => WHILE_TYPING.includes(code) || (path === '.steps' && code === 'list'),
  );
  if (!isForm || !steps.every(hasNumbers)) return null;
  // Everything but numbers and the name's length has just been looked at; a number that was not one is null.
  const draft = raw as RoutineDraft;
  return { ...draft, steps: draft.steps.map(withNumbers) };
}

/** Far more than anybody puts into a form, and few enough to draw. */
const MOST_STEPS = 200;

// A time is a number, or null where none was typed: nothing else was ever in the form.
function hasNumbers(step: unknown): boolean {
  return (
    isObject(step) &&
    Object.entries(step).every(
      ([name, value]) => !name.endsWith('econds') || value === null || typeof value === 'number',
    )
  );
}

// What was no number in the form is stored as null.
function withNumbers(step: Step): Step {
  const numbers = Object.entries(step).map(([name, value]: [string, unknown]) => [
    name,
    value === null ? Number.NaN : value,
  ]);
  return Object.fromEntries(numbers) as Step;
}

/** One of ours that may be copied: the mat has rules of its own, and the classic press is of a point chosen at its start. */
export function mayCopy({ mat, goal }: Routine): boolean {
  return !mat && goal !== 'point';
}
