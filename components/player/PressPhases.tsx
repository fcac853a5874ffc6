// The present phase in the middle with what is left of it; the one before and the one after beside it.
import type { PlannedPress } from '../../core/plan.ts';
import type { Phase, Position } from '../../core/position.ts';
import { clockText } from '../durations.ts';
import { useWords } from '../words.tsx';

export type PressPhasesProps = { step: PlannedPress; position: Position };

export function PressPhases({ step, position }: PressPhasesProps) {
  const { words, say, language } = useWords('player');
  const texts = words.player;
  const phases: readonly { phase: Phase; name: string; seconds: number }[] = [
    { phase: 'ramp', name: texts.ramp, seconds: step.rampSeconds },
    { phase: 'hold', name: texts.hold, seconds: step.holdSeconds },
    { phase: 'release', name: texts.release, seconds: step.releaseSeconds },
  ];
  const now = phases.findIndex(({ phase }) => phase === position.phase);
  return (
    <ol class="phases num">
      {phases.map(({ phase, name, seconds }, i) =>
        i === now ? (
          <li key={phase} class="phase-now" aria-current="step">
            {name}
            <b role="timer" aria-live="off" aria-label={texts.timer}>
              {clockText(position.phaseLeft, language)}
            </b>
          </li>
        ) : (
          <li key={phase} class={i < now ? 'phase-before' : 'phase-after'} hidden={Math.abs(i - now) > 1}>
            {name}
            <br />
            {say(texts.seconds, { n: seconds })}
          </li>
        ),
      )}
    </ol>
  );
}
