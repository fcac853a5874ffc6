// Why a routine is not for this person today, what may be done all the same, and the routine to do in its place.
import { routeHash } from '../../core/library-route.ts';
import type { Blocked } from '../../core/plan-for.ts';
import { PlainList } from '../PlainList.tsx';
import { useReasons } from '../use-reasons.ts';
import { useWords } from '../words.tsx';

export function LeftOut({ blocked }: { blocked: Blocked }) {
  const { words, say } = useWords('cues', 'safety');
  const listed = useReasons();
  const { reason, because = [], offers, instead } = blocked;
  return (
    <>
      <p>{say(words.safety.blocked[reason], { reasons: listed(because) })}</p>
      {offers.length > 0 && <PlainList items={offers.map((cue) => words.cues[cue])} isSmall />}
      {instead && (
        <p>
          <a href={routeHash({ part: 'routines', routine: instead })}>
            {say(words.safety.instead, { name: words.routines[instead].name })}
          </a>
        </p>
      )}
    </>
  );
}
