// Nothing is pressed today: why, and what may be done all the same.
import type { BlockReason } from '../../core/plan-for.ts';
import type { CueKey } from '../../data/routines.ts';
import { useRunWords } from '../run-words.ts';
import { HelpList } from './HelpList.tsx';

export type BlockedProps = {
  reason: BlockReason;
  offers: readonly CueKey[];
  onChangeAnswers: () => void;
  onBack: () => void;
};

export function Blocked({ reason, offers, onChangeAnswers, onBack }: BlockedProps) {
  const { words } = useRunWords();
  const texts = words.player.blocked;
  return (
    <main class="content blocked">
      <h1>{texts.title}</h1>
      <p>{words.safety.blocked[reason]}</p>
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
