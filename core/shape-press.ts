// Turns a press step into what is really done: another point, less pressure, less time. Lengths in whole seconds add up.
import type { PointCode } from '../data/points.ts';
import { PRESSING } from '../data/pressing.ts';
import type { CueStep, PressStep, Side, Technique } from '../data/routines.ts';
import type { Judgement } from './judge-point.ts';
import type { PlannedPress, PlanStep } from './plan.ts';

/** A press shorter than this is not worth finding the point for; rest takes its place. */
const SHORTEST_PRESS_SECONDS = 5;

/** Length of a press step in seconds. */
export function pressSeconds(step: PressStep): number {
  return step.rampSeconds + step.holdSeconds + step.releaseSeconds;
}

/** Seconds really pressed of a step that wants `wanted` and may have `allowed`. */
export function pressedSeconds(wanted: number, allowed: number): number {
  if (allowed >= wanted) return wanted;
  return allowed < SHORTEST_PRESS_SECONDS ? 0 : Math.floor(allowed);
}

/** `step` as judged, pressed for `pressed` seconds and rested for what is left of its time. */
export function shapePress(step: PressStep, judgement: Judgement, pressed: number): readonly PlanStep[] {
  const rest = pressSeconds(step) - pressed;
  const light = judgement.level === 'light';
  const planned: PlannedPress = {
    ...inSeconds(step, pressed),
    technique: techniqueFor(step.technique, light, judgement.restHand),
    light,
  };
  return [...(pressed > 0 ? [planned] : []), ...(rest > 0 ? [restHands(rest)] : [])];
}

/** The presses of `point` that take the place of `step`: one hand after the other where it needs the other hand. */
export function movePress(step: PressStep, point: PointCode): readonly PressStep[] {
  const { laterality, techniques } = PRESSING[point];
  const known: readonly Technique[] = techniques;
  const technique = known.includes(step.technique) ? step.technique : techniques[0];
  const at = (side: Side, seconds: number): PressStep => ({
    ...inSeconds(step, seconds),
    point,
    side,
    technique,
  });
  const seconds = pressSeconds(step);
  if (laterality === 'midline') return [at('both', seconds)];
  if (step.side !== 'both' || laterality === 'together') return [at(step.side, seconds)];
  const second = Math.floor(seconds / 2);
  return [at('left', seconds - second), at('right', second)];
}

/** The same press in `seconds`: the hold gives first, then ramp and release down to a quarter each. */
function inSeconds(step: PressStep, seconds: number): PressStep {
  if (seconds === pressSeconds(step)) return step;
  const quarter = Math.floor(seconds / 4);
  const rampSeconds = Math.min(step.rampSeconds, quarter);
  const releaseSeconds = Math.min(step.releaseSeconds, quarter);
  return { ...step, rampSeconds, holdSeconds: seconds - rampSeconds - releaseSeconds, releaseSeconds };
}

function techniqueFor(technique: Technique, light: boolean, restHand: boolean): Technique {
  if (restHand) return 'rest-hand';
  return light && technique === 'squeeze' ? 'press-hold' : technique;
}

function restHands(seconds: number): CueStep {
  return { kind: 'rest', seconds, cue: 'restHands' };
}
