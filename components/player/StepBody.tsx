// The part of the player that differs by kind of step: stage, phases and cue.
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { BreatheStep } from './BreatheStep.tsx';
import type { FindPause } from './find-pause.ts';
import { PressStep } from './PressStep.tsx';
import { StillStep } from './StillStep.tsx';

export type StepBodyProps = {
  plan: Plan;
  position: Position;
  playing: boolean;
  /** Whether the way to find the point is open. */
  find: FindPause;
};

export function StepBody({ plan, position, playing, find }: StepBodyProps) {
  const { step } = position;
  const next = plan.steps[position.index + 1];
  if (step.kind === 'press')
    return <PressStep {...find} plan={plan} step={step} position={position} playing={playing} next={next} />;
  if (step.kind === 'breathe')
    return <BreatheStep step={step} position={position} playing={playing} next={next} />;
  return <StillStep step={step} position={position} playing={playing} next={next} />;
}
