// The hand with both marks, where one point of the hand stands in for the other.
import type { PlanChange } from '../../core/plan.ts';
import { pointName } from '../routine-facts.ts';
import { useModule } from '../use-module.ts';
import { useWords } from '../words.tsx';

export function SwapFigure({ changes }: { changes: readonly PlanChange[] }) {
  const loaded = useModule(() => import('../figures/SwapHand.tsx'));
  const { words, say } = useWords('figures');
  const swap = changes.find(({ point, by }) => point === 'LI4' && by === 'TE3');
  if (!swap) return null;
  return (
    <div
      class="swap"
      role="img"
      aria-label={say(words.figures.swap, { out: pointName('LI4'), by: pointName('TE3') })}
    >
      {loaded && <loaded.SwapHand />}
    </div>
  );
}
