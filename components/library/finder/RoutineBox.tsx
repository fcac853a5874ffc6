// The routine that fits, what is asked before it, and its start; or why it is not for this person today.
import { routeHash } from '../../../core/library-route.ts';
import { type PlanContext, planFor } from '../../../core/plan-for.ts';
import { ROUTINES, type RoutineId } from '../../../data/routines.ts';
import { routineMinutes } from '../../routine-facts.ts';
import { BlockedRoutine } from './BlockedRoutine.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { useFinderWords } from './finder-words.ts';

export function RoutineBox({ id, context }: { id: RoutineId; context: PlanContext }) {
  const { words, say } = useFinderWords();
  const texts = words.finder.routine;
  const { asked } = words.finder;
  const result = planFor(ROUTINES[id], context);
  const { name } = words.routines[id];
  const length = say(words.popup.minutesShort, { n: routineMinutes(id) });
  const isChanged = result.kind === 'plan' && result.plan.changes.length > 0;
  return (
    <section class="finder-routine card">
      <p class="label">{texts.title}</p>
      <h2>
        <a href={routeHash({ part: 'routines', routine: id })}>{name}</a>
      </h2>
      <p class="s soft">{words.routineNotes[id]}</p>
      {result.kind === 'blocked' ? (
        <BlockedRoutine blocked={result} />
      ) : (
        <>
          {result.kind === 'ask' && (
            <div class="finder-asked s">
              <p class="strong">{asked.title}</p>
              <ul class="plain">
                {result.gates
                  .flatMap((gate) => words.safety.gates[gate])
                  .map((line) => (
                    <li key={line}>
                      <span>{line}</span>
                    </li>
                  ))}
              </ul>
              <p>
                {asked.then} <FlagsLink />
              </p>
            </div>
          )}
          {isChanged && <p class="s soft">{texts.left}</p>}
          <a
            class="button button--main button--wide"
            href={`break.html?start=${id}`}
            aria-label={say(texts.startNamed, { name, length })}
          >
            {say(texts.start, { length })}
          </a>
        </>
      )}
    </section>
  );
}
