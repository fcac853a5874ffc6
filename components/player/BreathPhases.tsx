// In, which breath of how many, out.
import type { Position } from '../../core/position.ts';
import { SECOND } from '../../core/time.ts';
import type { BreatheStep } from '../../data/routines.ts';
import { useWords } from '../words.tsx';

export type BreathPhasesProps = { step: BreatheStep; position: Position };

export function BreathPhases({ step, position }: BreathPhasesProps) {
  const { words, say } = useWords('player');
  const texts = words.player;
  const cycle = step.inSeconds + step.outSeconds;
  const breaths = Math.max(1, Math.round(step.seconds / cycle));
  const breath = Math.min(breaths, Math.floor(position.stepOffset / (cycle * SECOND)) + 1);
  return (
    <ol class="phases num">
      <li class="phase-before">
        {texts.in}
        <br />
        {say(texts.seconds, { n: step.inSeconds })}
      </li>
      <li class="phase-now">
        {texts.breath}
        <b>
          {say('{n}', { n: breath })}
          <span class="phases-of"> {say(texts.breathOf, { n: breaths })}</span>
        </b>
      </li>
      <li class="phase-after">
        {texts.out}
        <br />
        {say(texts.seconds, { n: step.outSeconds })}
      </li>
    </ol>
  );
}
