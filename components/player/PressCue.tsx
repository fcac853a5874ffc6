// How to press, in one sentence, and how firmly; or what to mind, where the safety answers ask for care.
import type { Plan, PlannedPress } from '../../core/plan.ts';
import { useWords } from '../words.tsx';
import { pressCue } from './step-text.ts';

export function PressCue({ plan, step }: { plan: Pick<Plan, 'changes'>; step: PlannedPress }) {
  const { words } = useWords('player', 'points', 'safety');
  const { how, mind } = pressCue(plan, step, words);
  return (
    <p class="cue">
      {how}
      <span class="cue-firm">{mind}</span>
    </p>
  );
}
