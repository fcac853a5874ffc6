// A press step: the ring around the drawing, the three phases, the cue and where to find the point.
import { useMemo } from 'preact/hooks';
import { type Plan, type PlannedPress, type PlanStep, stepMs } from '../../core/plan.ts';
import { type Position, positionIn } from '../../core/position.ts';
import { FindFigure } from './FindFigure.tsx';
import { FindIt } from './FindIt.tsx';
import type { FindPause } from './find-pause.ts';
import { NextLine } from './NextLine.tsx';
import { PressCue } from './PressCue.tsx';
import { PressFigure } from './PressFigure.tsx';
import { PressPhases } from './PressPhases.tsx';
import { Ring } from './Ring.tsx';
import { pressEdges } from './ring.ts';

export type PressStepProps = FindPause & {
  plan: Pick<Plan, 'changes'>;
  step: PlannedPress;
  position: Position;
  playing: boolean;
  next: PlanStep | undefined;
};

export function PressStep(props: PressStepProps) {
  const { plan, step, position, playing, finding, toggleFinding, next } = props;
  const { edgesAt, notches } = useMemo(() => shapeOf(step), [step]);
  return (
    <div class="step">
      {finding ? (
        <FindFigure step={step} />
      ) : (
        <div class="stage">
          <PressFigure step={step} position={position} />
          <svg viewBox="0 0 280 280" aria-hidden="true">
            <Ring played={position.stepOffset / position.stepMs} edgesAt={edgesAt} notches={notches} />
          </svg>
        </div>
      )}
      {/* While the clock stands, the words of how to find it have this room. */}
      {(!finding || playing) && <PressPhases step={step} position={position} />}
      {!finding && <PressCue plan={plan} step={step} />}
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
