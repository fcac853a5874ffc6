// What the person's own answers change in a routine, or why it is left out for them: as the start will say it.
import { routeHash } from '../../../core/library-route.ts';
import { isAsWritten } from '../../../core/plan.ts';
import type { PlanResult } from '../../../core/plan-for.ts';
import { ChangeList } from '../../safety/ChangeList.tsx';
import { useWords } from '../../words.tsx';

export type ForYouProps = {
  /** As if none of the red flags fits; see `previewPlan`. */
  result: PlanResult;
  /** The start asks for red flags first. */
  asksFirst: boolean;
  /** No answers hold: what is shown is what care alone leaves out. */
  isCareful: boolean;
};

export function ForYou({ result, asksFirst, isCareful }: ForYouProps) {
  const { words, say } = useWords('builder', 'player', 'safety', 'reasons');
  const { builder } = words;
  if (result.kind === 'blocked') {
    const reasons = (result.because ?? []).map((key) => words.reasons[key]).join('; ');
    const { instead } = result;
    return (
      <div class="note">
        <p>{say(words.safety.blocked[result.reason], { reasons })}</p>
        {instead && (
          <p>
            <a href={routeHash({ part: 'routines', routine: instead })}>
              {say(words.player.blocked.instead, { name: words.routines[instead].name })}
            </a>
          </p>
        )}
      </div>
    );
  }
  const isChanged = result.kind === 'plan' && !isAsWritten(result.plan);
  return (
    <>
      {asksFirst && <p class="s soft">{builder.firstQuestion}</p>}
      {isChanged && (
        <section class="for-you" aria-labelledby="for-you-title">
          <h2 id="for-you-title">{builder.forYou}</h2>
          <p class="s soft">{isCareful ? builder.noAnswers : builder.forYouNote}</p>
          <ChangeList plan={result.plan} />
        </section>
      )}
    </>
  );
}
