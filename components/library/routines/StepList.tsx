// The steps of a routine, each with its length, to read before one plays it.

import { stepSeconds } from '../../../core/own-routine.ts';
import type { PlanStep } from '../../../core/plan.ts';
import { breathsOf } from '../../../core/routine-edit.ts';
import type { PressStep, Step } from '../../../data/routines.ts';
import { pressText, stepName } from '../../player/step-text.ts';
import { useWords, type Words } from '../../words.tsx';

/** As they are written, or as they are planned for this person. */
export function StepList({ steps }: { steps: readonly (Step | PlanStep)[] }) {
  const { words, say } = useWords('builder', 'cues', 'player', 'points');
  const { builder } = words;
  return (
    <ol class="step-list">
      {steps.map((step, i) => (
        <li key={i}>
          <div>
            <strong>{stepName(planned(step), words)}</strong>
            <p class="s soft">
              {step.kind === 'press' && cueOf(planned(step), words)}
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

function planned<S extends Step | PlanStep>(step: S): S & { light: boolean } {
  return { light: false, ...step };
}

function cueOf(
  { point, technique, light }: PressStep & { light: boolean },
  words: Words<'cues' | 'points'>,
): string {
  return light || technique === 'rest-hand' ? words.points[point].light : pressText(point, technique, words);
}
