// Paced breathing: one brush stroke a breath around a disc that grows and shrinks. Any other pace is fine too.
import { useMemo } from 'preact/hooks';
import type { PlanStep } from '../../core/plan.ts';
import { type Position, positionIn } from '../../core/position.ts';
import { SECOND } from '../../core/time.ts';
import type { BreatheStep as Breathe } from '../../data/routines.ts';
import { secondsLeft } from '../durations.ts';
import { useWords } from '../words.tsx';
import { BreathPhases } from './BreathPhases.tsx';
import { NextLine } from './NextLine.tsx';
import { Ring } from './Ring.tsx';
import { breathEdges, CENTRE } from './ring.ts';

export type BreatheStepProps = {
  step: Breathe;
  position: Position;
  playing: boolean;
  next: PlanStep | undefined;
};

export function BreatheStep({ step, position, playing, next }: BreatheStepProps) {
  const { words, say } = useWords('player');
  const texts = words.player;
  const { edgesAt, notches } = useMemo(() => shapeOf(step), [step]);
  const full = position.pressure;
  return (
    <div class="step">
      <div class="stage">
        <svg viewBox="0 0 280 280" aria-hidden="true">
          <circle class="breath-halo" cx={CENTRE} cy={CENTRE} r={108} />
          <g class="breath-disc" style={{ '--full': full.toFixed(3) }}>
            <circle cx={CENTRE} cy={CENTRE} r={92} />
            <circle cx={CENTRE} cy={CENTRE} r={78} />
          </g>
          <Ring played={position.stepOffset / position.stepMs} edgesAt={edgesAt} notches={notches} calm />
        </svg>
        <div class="breath" role="timer" aria-live="off">
          <strong>{position.phase === 'breathe-in' ? texts.breatheIn : texts.breatheOut}</strong>
          <b class="num">{say('{n}', { n: secondsLeft(position.phaseLeft) })}</b>
        </div>
      </div>
      <BreathPhases step={step} position={position} />
      <p class="cue">{texts.anyPace}</p>
      <NextLine next={next} playing={playing} />
    </div>
  );
}

function shapeOf(step: Breathe) {
  const total = step.seconds * SECOND;
  const alone = { steps: [step] };
  const breaths = Math.max(1, Math.round(step.seconds / (step.inSeconds + step.outSeconds)));
  return {
    // The end is where the next breath would begin: lungs empty.
    edgesAt: (share: number) => breathEdges(share >= 1 ? 0 : positionIn(alone, share * total).pressure),
    notches: Array.from({ length: breaths }, (_, i) => i / breaths),
  };
}
