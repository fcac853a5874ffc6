// The routine that fits, and its start; or why it is not for this person today.
import { routeHash } from '../../../core/library-route.ts';
import { isAsWritten } from '../../../core/plan.ts';
import type { PlanResult } from '../../../core/plan-for.ts';
import { ROUTINE_CARDS } from '../../../data/routine-cards.ts';
import type { RoutineId } from '../../../data/routine-ids.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';
import { StartLink } from '../StartLink.tsx';
import { BlockedRoutine } from './BlockedRoutine.tsx';

export type RoutineBoxProps = {
  id: RoutineId;
  /** What the safety rules make of it for this person; see `previewPlan`. */
  result: PlanResult;
};

export function RoutineBox({ id, result }: RoutineBoxProps) {
  const spoken = useWords('finder', 'routineNotes');
  const { words, say } = spoken;
  const texts = words.finder.routine;
  const { name } = words.routines[id];
  const length = routineLength(spoken, ROUTINE_CARDS[id].seconds);
  const isChanged = result.kind === 'plan' && !isAsWritten(result.plan);
  return (
    <section class="finder-routine card">
      <p class="label">{texts.title}</p>
      <h2>
        <a href={routeHash({ part: 'routines', routine: id })}>{name}</a>
      </h2>
      <p class="s soft">{words.routineNotes[id]}</p>
      {isChanged && <p class="s">{texts.changed}</p>}
      {result.kind === 'blocked' ? (
        <BlockedRoutine blocked={result} />
      ) : (
        <StartLink routine={id} label={say(texts.startNamed, { name, length })} isWide>
          {say(texts.start, { length })}
        </StartLink>
      )}
    </section>
  );
}
