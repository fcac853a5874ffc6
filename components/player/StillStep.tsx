// Steps without pressing or pacing: settle, switch hands, move, rest, close. A calm ring, the time, one sentence.
import type { PlanStep } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import type { CueStep } from '../../data/routines.ts';
import { clockText } from '../durations.ts';
import { useWords } from '../words.tsx';
import { NextLine } from './NextLine.tsx';
import { Ring } from './Ring.tsx';
import { CENTRE, type Edges, OUTER } from './ring.ts';

export type StillStepProps = {
  step: CueStep;
  position: Position;
  playing: boolean;
  next: PlanStep | undefined;
};

const NO_NOTCHES: readonly number[] = [];
const evenEdges = (): Edges => ({ outer: OUTER, inner: OUTER - 4 });

export function StillStep({ step, position, playing, next }: StillStepProps) {
  const { words, language } = useWords('cues', 'player');
  return (
    <div class="step step--still">
      <div class="stage">
        <svg viewBox="0 0 280 280" aria-hidden="true">
          <circle class="breath-halo" cx={CENTRE} cy={CENTRE} r={108} />
          <Ring
            played={position.stepOffset / position.stepMs}
            edgesAt={evenEdges}
            notches={NO_NOTCHES}
            calm
          />
        </svg>
        <div class="breath">
          <b class="num" role="timer" aria-live="off" aria-label={words.player.stepTimer}>
            {clockText(position.phaseLeft, language)}
          </b>
        </div>
      </div>
      <p class="cue cue--large">{words.cues[step.cue]}</p>
      <NextLine next={next} playing={playing} />
    </div>
  );
}
