// The part of the player that differs by kind of step: stage, phases and cue.
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { BreatheStep } from './BreatheStep.tsx';
import { PressStep } from './PressStep.tsx';
import { StillStep } from './StillStep.tsx';

export type StepBodyProps = {
  plan: Plan;
  position: Position;
  playing: boolean;
  /** Pause or play. */
  onToggle: () => void;
};

export function StepBody({ plan, position, playing, onToggle }: StepBodyProps) {
  const { step } = position;
  const next = plan.steps[position.index + 1];
  if (step.kind === 'press')
    return (
      <PressStep
        plan={plan}
        step={step}
        position={position}
        playing={playing}
        onToggle={onToggle}
        next={next}
      />
    );
  if (step.kind === 'breathe')
    return <BreatheStep step={step} position={position} playing={playing} next={next} />;
  return <StillStep step={step} position={position} playing={playing} next={next} />;
}
