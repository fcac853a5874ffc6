// Everything that the safety rules changed in a plan, one a row.
import type { Plan } from '../../core/plan.ts';
import { useWords } from '../words.tsx';
import { ChangeItem } from './ChangeItem.tsx';

export function ChangeList({ plan: { changes, matWarnings = [], naturalBreathing } }: { plan: Plan }) {
  const { words } = useWords('safety');
  // A stored plan may name one that a later version no longer has.
  const onMat: Readonly<Record<string, string | undefined>> = words.safety.matWarn;
  return (
    <ul class="pair">
      {changes.map((change) => (
        <ChangeItem key={`${change.point}${change.action}${change.side ?? ''}`} change={change} />
      ))}
      {matWarnings.map((key) => (
        <li key={key} class="plain-item">
          {onMat[key] ?? key}
        </li>
      ))}
      {naturalBreathing && <li class="plain-item">{words.safety.naturalBreathing}</li>}
    </ul>
  );
}
