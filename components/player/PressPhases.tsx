// Ease in, hold, let go: each with its seconds, the present one with what is left of it.
import type { PlannedPress } from '../../core/plan.ts';
import type { Phase, Position } from '../../core/run.ts';
import { clockText } from '../durations.ts';
import { useWords } from '../words.tsx';

export type PressPhasesProps = { step: PlannedPress; position: Position };

export function PressPhases({ step, position }: PressPhasesProps) {
  const { words, say, language } = useWords();
  const texts = words.player;
  const phases: readonly [Phase, string, number][] = [
    ['ramp', texts.ramp, step.rampSeconds],
    ['hold', texts.hold, step.holdSeconds],
    ['release', texts.release, step.releaseSeconds],
  ];
  return (
    <ol class={`phases phases--${position.phase} num`}>
      {phases.map(([phase, name, seconds]) =>
        phase === position.phase ? (
          <li key={phase} aria-current="step">
            {name}
            <b role="timer" aria-live="off" aria-label={texts.timer}>
              {clockText(position.phaseLeft, language)}
            </b>
          </li>
        ) : (
          <li key={phase}>
            {name}
            <br />
            {say(texts.seconds, { n: seconds })}
          </li>
        ),
      )}
    </ol>
  );
}
