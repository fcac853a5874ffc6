// A press step: the ring around the drawing, the three phases, the cue and where to find the point.
import { useMemo } from 'preact/hooks';
import { type Plan, type PlannedPress, type PlanStep, stepMs } from '../../core/plan.ts';
import { type Position, positionIn } from '../../core/position.ts';
import { FindIt } from './FindIt.tsx';
import { useFindPause } from './find-pause.ts';
import { NextLine } from './NextLine.tsx';
import { PressCue } from './PressCue.tsx';
import { PressFigure } from './PressFigure.tsx';
import { PressPhases } from './PressPhases.tsx';
import { Ring } from './Ring.tsx';
import { pressEdges } from './ring.ts';

export type PressStepProps = {
  plan: Pick<Plan, 'changes'>;
  step: PlannedPress;
  position: Position;
  playing: boolean;
  /** Pause or play. */
  onToggle: () => void;
  next: PlanStep | undefined;
};

export function PressStep({ plan, step, position, playing, onToggle, next }: PressStepProps) {
  const { finding, toggleFinding } = useFindPause(playing, onToggle);
  const { edgesAt, notches } = useMemo(() => shapeOf(step), [step]);
  return (
    <div class={finding ? 'step step--finding' : 'step'}>
      <div class="stage">
        <PressFigure step={step} position={position} finding={finding} />
        <svg viewBox="0 0 280 280" aria-hidden="true">
          <Ring played={position.stepOffset / position.stepMs} edgesAt={edgesAt} notches={notches} />
        </svg>
      </div>
      <PressPhases step={step} position={position} />
      <PressCue plan={plan} step={step} />
      <FindIt point={step.point} open={finding} onToggle={toggleFinding}>
        <NextLine next={next} playing={playing} />
      </FindIt>
    </div>
  );
}

function shapeOf(step: PlannedPress) {
  const total = stepMs(step);
  const alone = { steps: [step] };
  const seconds = total / 1000;
  return {
    edgesAt: (share: number) => pressEdges(positionIn(alone, share * total).pressure, step.light),
    notches: [step.rampSeconds / seconds, (step.rampSeconds + step.holdSeconds) / seconds],
  };
}
