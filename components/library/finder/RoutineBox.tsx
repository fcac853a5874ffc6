// The routine that fits, and its start; or why it is not for this person today.
import { routeHash } from '../../../core/library-route.ts';
import type { PlanResult } from '../../../core/plan-for.ts';
import { ROUTINE_CARDS } from '../../../data/routine-cards.ts';
import type { RoutineId } from '../../../data/routine-ids.ts';
import { BlockedRoutine } from './BlockedRoutine.tsx';
import { useFinderWords } from './finder-words.ts';

export type RoutineBoxProps = {
  id: RoutineId;
  /** What the safety rules make of it for this person. */
  result: PlanResult;
};

export function RoutineBox({ id, result }: RoutineBoxProps) {
  const { words, say } = useFinderWords();
  const texts = words.finder.routine;
  const { name } = words.routines[id];
  const length = say(words.popup.minutesShort, { n: ROUTINE_CARDS[id].minutes });
  const isChanged = result.kind === 'plan' && result.plan.changes.length > 0;
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
        <a
          class="button button--main button--wide"
          href={`break.html?start=${id}`}
          aria-label={say(texts.startNamed, { name, length })}
        >
          {say(texts.start, { length })}
        </a>
      )}
    </section>
  );
}
