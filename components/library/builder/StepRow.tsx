// One step of the routine that is being made: what it is, how long, and its place.
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../core/routine-problems.ts';
import type { Step } from '../../../data/routines.ts';
import { stepName } from '../../player/step-text.ts';
import { useWords } from '../../words.tsx';
import { StepFields } from './StepFields.tsx';

export type StepRowProps = {
  step: Step;
  /** From 0. */
  index: number;
  isLast: boolean;
  /** What is wrong with it. */
  problem: Problem | undefined;
  onChange: (step: Step) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

export function StepRow({ step, index, isLast, problem, onChange, onMove, onRemove }: StepRowProps) {
  const { words, say } = useWords('builder', 'player');
  const texts = words.builder.form;
  const n = index + 1;
  const name = stepName(step.kind === 'press' ? { ...step, light: false } : step, words);
  return (
    <li class="step-row" data-row={index} aria-label={say(texts.stepLabel, { n, name })}>
      <p class="step-row-name">
        <span class="soft num">{n}</span> <strong>{name}</strong>
      </p>
      <div class="step-row-fields">
        <StepFields {...{ step, problem, onChange }} />
      </div>
      <div class="step-row-tools">
        <Tool name="up" label={say(texts.upLabel, { n })} isOff={index === 0} onPress={() => onMove(-1)}>
          {texts.up}
        </Tool>
        <Tool name="down" label={say(texts.downLabel, { n })} isOff={isLast} onPress={() => onMove(1)}>
          {texts.down}
        </Tool>
        <Tool name="remove" label={say(texts.removeLabel, { n })} onPress={onRemove}>
          {texts.remove}
        </Tool>
      </div>
    </li>
  );
}

type ToolProps = {
  name: string;
  label: string;
  isOff?: boolean;
  onPress: () => void;
  children: ComponentChildren;
};

function Tool({ name, label, isOff = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      class="button button--quiet button--small"
      data-tool={name}
      disabled={isOff}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
