// How to press, in one sentence, and how firmly; or what to mind, where the safety answers ask for care.
import type { Plan, PlannedPress } from '../../core/plan.ts';
import { warningsOf } from '../safety/warnings.ts';
import { useWords } from '../words.tsx';
import { pressText } from './step-text.ts';

export function PressCue({ plan, step }: { plan: Pick<Plan, 'changes'>; step: PlannedPress }) {
  const { words } = useWords('player', 'points', 'safety');
  const texts = words.points[step.point];
  const soft = step.light || step.technique === 'rest-hand';
  const change = plan.changes.find(
    ({ point, side }) => point === step.point && (!side || side === step.side),
  );
  const [warning] = change ? warningsOf(change, words) : [];
  return (
    <p class="cue">
      {soft ? texts.light : pressText(step.point, step.technique, words)}
      <span class="cue-firm">{warning ?? (soft ? words.player.light : words.player.firm)}</span>
    </p>
  );
}
