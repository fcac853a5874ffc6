// The routines in which a point is pressed.
import { routeHash } from '../../../core/library-route.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { ROUTINE_CARDS } from '../../../data/routine-cards.ts';
import { ROUTINE_IDS, type RoutineId } from '../../../data/routine-ids.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';

/** The classic press takes any point: it is what "press it now" starts. */
export function routinesWith(point: PointCode): readonly RoutineId[] {
  return ROUTINE_IDS.filter((id) => id !== 'classic-180' && ROUTINE_CARDS[id].points.includes(point));
}

export function InRoutines({ point }: { point: PointCode }) {
  const spoken = useWords('pointPages');
  const { words } = spoken;
  const texts = words.pointPages;
  const routines = routinesWith(point);
  return (
    <section aria-labelledby="in-routines">
      <h2 id="in-routines">{texts.inRoutines}</h2>
      {routines.length === 0 ? (
        <>
          <p>{texts.noRoutine}</p>
          <p>
            <a href={routeHash({ part: 'routines' })}>{texts.ownRoutine}</a>
          </p>
        </>
      ) : (
        <ul class="in-routines">
          {routines.map((routine) => (
            <li key={routine}>
              <a href={routeHash({ part: 'routines', routine })}>{words.routines[routine].name}</a>{' '}
              <span class="soft s num">{routineLength(spoken, ROUTINE_CARDS[routine].seconds)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
