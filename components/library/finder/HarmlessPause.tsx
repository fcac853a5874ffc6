// A pause that presses nothing: a movement, a look, a rest.
import { routeHash } from '../../../core/library-route.ts';
import { ROUTINE_CARDS } from '../../../data/routine-cards.ts';
import type { RoutineId } from '../../../data/routine-ids.ts';
import type { CueKey } from '../../../data/routines.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';

export type HarmlessPauseProps = { cues: readonly CueKey[]; routine: RoutineId | undefined };

export function HarmlessPause({ cues, routine }: HarmlessPauseProps) {
  const spoken = useWords('cues', 'finder');
  const { words, say } = spoken;
  if (cues.length === 0 && !routine) return null;
  return (
    <section class="finder-pause">
      <h2>{words.finder.cuesTitle}</h2>
      <ul class="plain">
        {cues.map((cue) => (
          <li key={cue}>
            <span>{words.cues[cue]}</span>
          </li>
        ))}
        {routine && (
          <li>
            <a href={routeHash({ part: 'routines', routine })}>
              {say(words.finder.noPress, {
                name: words.routines[routine].name,
                length: routineLength(spoken, ROUTINE_CARDS[routine].seconds),
              })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
