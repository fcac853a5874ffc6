// What a voice says at the beginning of a step: its name and its cue, in the words that stand on the screen.
import type { Plan } from '../../core/plan.ts';
import type { Words } from '../words.tsx';
import { pressCue, stepName } from './step-text.ts';

/** "He Gu, left hand. Small circles …. Firm, still comfortable." Nothing for a step that is not there. */
export function spokenStep(
  plan: Pick<Plan, 'steps' | 'changes'>,
  index: number,
  words: Words<'player' | 'points' | 'safety' | 'cues'>,
): string {
  const step = plan.steps[index];
  if (!step) return '';
  const name = `${stepName(step, words)}.`;
  if (step.kind === 'breathe') return `${name} ${words.player.anyPace}`;
  if (step.kind !== 'press') return `${name} ${words.cues[step.cue]}`;
  const { how, mind } = pressCue(plan, step, words);
  return `${name} ${how} ${mind}`;
}
