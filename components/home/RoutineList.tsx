// The routines by name, what for, and length, one a row.
import { ROUTINES, type Routine, type RoutineId } from '../../data/routines.ts';
import { Icon } from '../Icon.tsx';
import { useLaterWords } from '../later-words.ts';
import { ROUTINE_ORDER, routineMinutes } from '../routine-facts.ts';

export type RoutineListProps = {
  /** The one that stands in the card now. */
  chosen: RoutineId | null;
  onChoose: (routine: RoutineId) => void;
};

/** The short mat session is offered by the long one, to those who have not lain on a mat yet. */
const LISTED = ROUTINE_ORDER.filter((id) => id !== 'mat-300');

export function RoutineList({ chosen, onChoose }: RoutineListProps) {
  const { words, say } = useLaterWords();
  return (
    <ul class="card rows">
      {LISTED.map((id) => {
        const { goal }: Routine = ROUTINES[id];
        return (
          <li key={id}>
            <button
              type="button"
              class="row-button"
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span class="row-mark">{id === chosen && <Icon name="check" />}</span>
              <span>
                <span class="row-name">{words.routines[id].name}</span>
                <span class="row-note xs soft">{words.menus.goals[goal]}</span>
              </span>
              <span class="soft s num">{say(words.popup.minutesShort, { n: routineMinutes(id) })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
