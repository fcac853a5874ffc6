// The steps as a bar whose widths are durations, and what is left of the whole.
import { type Plan, stepMs } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { clockText } from '../durations.ts';
import { useWords } from '../words.tsx';

export type StepsBarProps = { plan: Plan; position: Position };

export function StepsBar({ plan, position }: StepsBarProps) {
  const { words, say, language } = useWords('player');
  const { index, step, stepOffset } = position;
  const label = say(words.player.stepOf, { n: index + 1, total: plan.steps.length });
  const left = clockText(position.totalMs - position.offset, language);
  return (
    <>
      <ol class={step.kind === 'press' ? 'steps' : 'steps steps--calm'} aria-label={label}>
        {plan.steps.map((each, i) => (
          <li
            // A plan is frozen: places in it are its only names.
            key={`${i}`}
            style={{
              '--s': `${stepMs(each) / 1000}`,
              '--done': doneShare(i, index, stepOffset / position.stepMs),
            }}
            aria-current={i === index ? 'step' : undefined}
          />
        ))}
      </ol>
      <p class="steps-note num">
        <span aria-hidden="true">{label}</span>
        <span role="timer" aria-live="off">
          {say(words.player.leftInAll, { left })}
        </span>
      </p>
    </>
  );
}

function doneShare(i: number, index: number, share: number): string {
  if (i !== index) return i < index ? '1' : '0';
  return Math.min(1, share).toFixed(3);
}
