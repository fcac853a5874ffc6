// How to press, in one sentence, and how firmly.
import type { PlannedPress } from '../../core/plan.ts';
import { useRunWords } from '../words.tsx';

export function PressCue({ step }: { step: PlannedPress }) {
  const { words } = useRunWords();
  const texts = words.points[step.point];
  const soft = step.light || step.technique === 'rest-hand';
  return (
    <p class="cue">
      {soft ? texts.light : texts.press}
      <span class="cue-firm">{soft ? words.player.light : words.player.firm}</span>
    </p>
  );
}
