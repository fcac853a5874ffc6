// What holds for everybody, whatever the answers; and what a dizzy spell has turned off.
import { libraryAddress } from '../../core/addresses.ts';
import { HELP_PAGE } from '../../data/learn-pages.ts';
import { PlainList } from '../PlainList.tsx';
import { withPart } from '../with-part.tsx';
import { useWords } from '../words.tsx';

export type SafetyNotesProps = {
  /** Given after a dizzy spell, while what it turned off is off. */
  onTurnOnAgain?: (() => void) | undefined;
  isUnwell: boolean;
  onUnwell: (isUnwell: boolean) => void;
};

export function SafetyNotes({ onTurnOnAgain, isUnwell, onUnwell }: SafetyNotesProps) {
  const { words, say } = useWords('player', 'safety');
  const texts = words.safety;
  return (
    <section class="safety-notes s soft" aria-labelledby="always-title">
      <h2 id="always-title">{words.player.answers.always}</h2>
      <PlainList items={[texts.stopIfHurts, texts.skin, texts.today]} />
      <p>
        {isUnwell && `${texts.unwell.now} `}
        <button type="button" class="link" onClick={() => onUnwell(!isUnwell)}>
          {isUnwell ? texts.unwell.over : texts.unwell.today}
        </button>
      </p>
      <p>{withPart(say(texts.skipNote, { hint: texts.skipHint }), 'skip', <strong>{texts.skip}</strong>)}</p>
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
