// One condition as a checkbox row.
import type { ConditionKey } from '../../data/conditions.ts';
import { useWords } from '../words.tsx';

export type ConditionBoxProps = {
  condition: ConditionKey;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

export function ConditionBox({ condition, checked, onChange }: ConditionBoxProps) {
  const { words } = useWords('safety');
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{words.safety.conditions[condition]}</span>
      </label>
      {checked && condition === 'pregnancy' && <p class="tick-note s soft">{words.safety.pregnancyNote}</p>}
    </>
  );
}
