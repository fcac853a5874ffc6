// Why a routine is not for this person today, and the one to do in its place.
import { routeHash } from '../../../core/library-route.ts';
import type { Blocked } from '../../../core/plan-for.ts';
import { useWords } from '../../words.tsx';

export function BlockedRoutine({ blocked }: { blocked: Blocked }) {
  const { words, say } = useWords('cues', 'finder', 'reasons', 'safety');
  const { reason, because = [], offers, instead } = blocked;
  const reasons = because.map((key) => words.reasons[key]).join('; ');
  return (
    <>
      <p>{say(words.safety.blocked[reason], { reasons })}</p>
      {offers.length > 0 && (
        <ul class="plain s">
          {offers.map((cue) => (
            <li key={cue}>
              <span>{words.cues[cue]}</span>
            </li>
          ))}
        </ul>
      )}
      {instead && (
        <p>
          <a href={routeHash({ part: 'routines', routine: instead })}>
            {say(words.finder.routine.another, { name: words.routines[instead].name })}
          </a>
        </p>
      )}
    </>
  );
}
