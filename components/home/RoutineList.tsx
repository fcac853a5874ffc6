// The routines by name and length, one a row.
import type { RoutineId } from '../../data/routines.ts';
import { Icon } from '../Icon.tsx';
import { ROUTINE_ORDER, routineMinutes } from '../routine-facts.ts';
import { useWords } from '../words.tsx';

export type RoutineListProps = {
  /** The one that stands in the card now. */
  chosen: RoutineId | null;
  among?: readonly RoutineId[];
  onChoose: (routine: RoutineId) => void;
};

export function RoutineList({ chosen, among = ROUTINE_ORDER, onChoose }: RoutineListProps) {
  const { words, say } = useWords();
  return (
    <ul class="card rows">
      {among.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="row-button"
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <span class="row-mark">{id === chosen && <Icon name="check" />}</span>
            <span class="row-name">{words.routines[id].name}</span>
            <span class="soft s num">{say(words.popup.minutesShort, { n: routineMinutes(id) })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
