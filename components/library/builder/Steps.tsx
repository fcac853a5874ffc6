// The steps of the routine that is being made, what may come next, and how long it has become.
import { useRef } from 'preact/hooks';
import { type RoutineDraft, secondsOf } from '../../../core/own-routine.ts';
import type { Problem } from '../../../core/routine-problems.ts';
import { SECOND } from '../../../core/time.ts';
import { ROUTINE_LIMITS } from '../../../data/routine-limits.ts';
import type { Step } from '../../../data/routines.ts';
import { clockText } from '../../durations.ts';
import { useWords } from '../../words.tsx';
import { AddStep } from './AddStep.tsx';
import { StepRow } from './StepRow.tsx';
import { useRows } from './use-rows.ts';

type StepsProps = {
  draft: RoutineDraft;
  problems: readonly Problem[];
  onSteps: (steps: readonly Step[]) => void;
};

export function Steps({ draft: { steps }, problems, onSteps }: StepsProps) {
  const { words, say, language } = useWords('builder');
  const texts = words.builder.form;
  const list = useRef<HTMLOListElement>(null);
  const rows = useRows(steps, onSteps, list);
  const total = secondsOf(steps);
  const { from, to } = ROUTINE_LIMITS.totalSeconds;
  const ofAll = problems.find(({ path }) => path === '.steps');
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.steps}</h2>
      {steps.length === 0 && <p class="soft">{texts.stepsEmpty}</p>}
      <ol class="step-rows" ref={list}>
        {steps.map((step, i) => (
          <StepRow
            key={rows.keyOf(i)}
            step={step}
            index={i}
            isLast={i === steps.length - 1}
            problem={problems.find(({ path }) => path === `.steps.${i}`)}
            onChange={(changed) => rows.change(i, changed)}
            onMove={(by) => rows.move(i, by)}
            onRemove={() => rows.remove(i)}
          />
        ))}
      </ol>
      <p class="hidden" role="status">
        {rows.status}
      </p>
      <AddStep steps={steps} onAdd={onSteps} />
      <p class="builder-total num">
        {Number.isNaN(total) ? null : say(texts.total, { length: clockText(total * SECOND, language) })}
      </p>
      <p class={ofAll ? 's field-hint field--wrong' : 's soft'}>
        {ofAll?.code === 'list'
          ? say(texts.stepsRange, ROUTINE_LIMITS.steps)
          : say(texts.totalRange, { from, to: to / 60 })}
      </p>
    </section>
  );
}
