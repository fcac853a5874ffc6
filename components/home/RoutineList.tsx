// The routines by name, what for, and length, one a row: the person's own ones first.
import { libraryAddress } from '../../core/addresses.ts';
import { type RoutineCard, shippedCard } from '../../core/routine-card.ts';
import { type AnyRoutineId, ROUTINE_IDS } from '../../data/routine-ids.ts';
import { ROUTINES } from '../../data/routines.ts';
import { Icon } from '../Icon.tsx';
import { routineName } from '../routine-facts.ts';
import { routineLength } from '../routine-length.ts';
import { useWords } from '../words.tsx';

export type RoutineListProps = {
  /** The one that stands in the card now. */
  chosen: AnyRoutineId | null;
  /** Those that the person made. */
  own: readonly RoutineCard[];
  onChoose: (routine: RoutineCard) => void;
};

/** The short mat session is offered by the long one, to those who have not lain on a mat yet. */
const LISTED = ROUTINE_IDS.filter((id) => id !== 'mat-300').map((id) => ({
  card: shippedCard(id),
  goal: ROUTINES[id].goal,
}));

export function RoutineList({ chosen, own, onChoose }: RoutineListProps) {
  const spoken = useWords('menus');
  const { words } = spoken;
  const rows = [...own.map((card) => ({ card, goal: 'own' as const })), ...LISTED];
  return (
    <>
      <ul class="card rows">
        {rows.map(({ card, goal }) => (
          <li key={card.id}>
            <button
              type="button"
              class="row-button"
              aria-current={card.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(card)}
            >
              <span class="row-mark">{card.id === chosen && <Icon name="check" />}</span>
              <span>
                <span class="row-name">{routineName(words, { routineId: card.id, name: card.name })}</span>
                <span class="row-note xs soft">{words.menus.goals[goal]}</span>
              </span>
              <span class="soft s num">{routineLength(spoken, card.seconds)}</span>
            </button>
          </li>
        ))}
      </ul>
      <a class="link" href={libraryAddress({ part: 'routines' })} target="_blank">
        {words.menus.library}
      </a>
    </>
  );
}
