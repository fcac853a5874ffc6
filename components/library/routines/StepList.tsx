// The steps of a routine, each with its length, to read before one plays it.

import { stepSeconds } from '../../../core/own-routine.ts';
import { breathsOf } from '../../../core/routine-edit.ts';
import type { Step } from '../../../data/routines.ts';
import { pressText, stepName } from '../../player/step-text.ts';
import { useRunWords } from '../../run-words.ts';
import { useSections } from '../../words.tsx';

export function StepList({ steps }: { steps: readonly Step[] }) {
  const { words, say } = useRunWords();
  const { builder } = useSections('builder').words;
  return (
    <ol class="step-list">
      {steps.map((step, i) => (
        <li key={i}>
          <div>
            <strong>{stepName(planned(step), words)}</strong>
            <p class="s soft">
              {step.kind === 'press' && pressText(step.point, step.technique, words)}
              {step.kind === 'breathe' && say(builder.breaths, { n: breathsOf(step) })}
              {'cue' in step && words.cues[step.cue]}
            </p>
          </div>
          <span class="s soft num">{say(builder.seconds, { n: stepSeconds(step) })}</span>
        </li>
      ))}
    </ol>
  );
}

function planned(step: Step) {
  return step.kind === 'press' ? { ...step, light: false } : step;
}
