// There is no plan: why, and what may be done all the same.
import type { Blocked as BlockedResult } from '../../core/plan-for.ts';
import type { RoutineId } from '../../data/routines.ts';
import { useWords } from '../words.tsx';
import { HelpList } from './HelpList.tsx';

export type BlockedProps = {
  blocked: BlockedResult;
  /** Another routine, which is offered in place of this one. */
  onInstead: (routine: RoutineId) => void;
  onChangeAnswers: () => void;
  onBack: () => void;
};

export function Blocked({ blocked, onInstead, onChangeAnswers, onBack }: BlockedProps) {
  const { words, say } = useWords('cues', 'player', 'reasons', 'safety');
  const { reason, because = [], offers, instead } = blocked;
  const texts = words.player.blocked;
  const reasons = because.map((key) => words.reasons[key]).join('; ');
  return (
    <main class="content blocked">
      <h1>{texts.title}</h1>
      <p>{say(words.safety.blocked[reason], { reasons })}</p>
      {reason === 'red-flag' && <HelpList />}
      {offers.length > 0 && (
        <section aria-labelledby="offers-title">
          <h2 class="label" id="offers-title">
            {texts.offers}
          </h2>
          <ul class="plain">
            {offers.map((cue) => (
              <li key={cue}>{words.cues[cue]}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="actions actions--sticky">
        {instead && (
          <button type="button" class="button button--main" onClick={() => onInstead(instead)}>
            {say(texts.instead, { name: words.routines[instead].name })}
          </button>
        )}
        <button type="button" class="button button--tall" onClick={onBack}>
          {texts.back}
        </button>
        <div class="links">
          <button type="button" class="link" onClick={onChangeAnswers}>
            {texts.changeAnswers}
          </button>
        </div>
      </div>
    </main>
  );
}
