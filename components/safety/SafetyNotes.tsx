// What holds for everybody, whatever the answers; and what a dizzy spell has turned off.
import { libraryAddress } from '../../core/addresses.ts';
import { HELP_PAGE } from '../../data/learn-pages.ts';
import { useWords } from '../words.tsx';

export type SafetyNotesProps = {
  /** Given after a dizzy spell, while what it turned off is off. */
  onTurnOnAgain?: (() => void) | undefined;
  isUnwell: boolean;
  onUnwell: (isUnwell: boolean) => void;
};

export function SafetyNotes({ onTurnOnAgain, isUnwell, onUnwell }: SafetyNotesProps) {
  const { words } = useWords('player', 'safety');
  const texts = words.safety;
  return (
    <section class="safety-notes s soft" aria-labelledby="always-title">
      <h2 id="always-title">{words.player.answers.always}</h2>
      <ul class="plain">
        {[texts.stopIfHurts, texts.skin, texts.today].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        {isUnwell && `${texts.unwell.now} `}
        <button type="button" class="link" onClick={() => onUnwell(!isUnwell)}>
          {isUnwell ? texts.unwell.over : texts.unwell.today}
        </button>
      </p>
      <p>
        <strong>{texts.skip}.</strong> {texts.skipHint}
      </p>
      <p>
        <a
          class="link"
          href={libraryAddress({ part: 'learn', page: HELP_PAGE })}
          target="_blank"
          rel="noopener"
        >
          {texts.help.title}
        </a>
      </p>
      {onTurnOnAgain && (
        <p>
          {texts.naturalBreathing}{' '}
          <button type="button" class="link" onClick={onTurnOnAgain}>
            {texts.turnOnAgain}
          </button>
        </p>
      )}
    </section>
  );
}
