// Asked once when nudges have not fitted for some days: fewer, different or off? Each answer says what it does.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HowOften as Answer } from '../../core/how-often.ts';
import { useWords } from '../words.tsx';

export type HowOftenProps = {
  /** Those that would change something, and the one that does not. */
  answers: readonly Answer[];
  /** What "fewer" means. */
  fewer: { minutes: number; perDay: number };
  /** Gives whether it was kept. */
  onAnswer: (answer: Answer) => Promise<boolean>;
};

type Result = { answer: Answer; isKept: boolean };

export function HowOften({ answers, fewer, onAnswer }: HowOftenProps) {
  const { words, say } = useWords('howOften');
  const [result, setResult] = useState<Result | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // What "fewer" means is what it meant when it was asked: the answer itself changes the settings.
  const [{ minutes, perDay: n }] = useState(fewer);
  const texts = words.howOften;
  const note = useFocusOn(result?.isKept ?? false);
  const answer = (chosen: Answer) => {
    if (isBusy) return;
    setIsBusy(true);
    void onAnswer(chosen)
      .catch(() => false)
      .then((isKept) => {
        setResult({ answer: chosen, isKept });
        setIsBusy(false);
      });
  };
  if (result?.isKept)
    return (
      <section class="card ask">
        <p class="s" role="status" tabIndex={-1} ref={note}>
          {say(texts.kept[result.answer], { minutes, n })}
        </p>
      </section>
    );
  const notes = {
    fewer: say(texts.fewerNote, { minutes, n }),
    different: texts.differentNote,
    off: texts.offNote,
    same: texts.sameNote,
  };
  return (
    <section class="card ask" aria-labelledby="ask-title">
      <h2 class="s" id="ask-title">
        {texts.title}
      </h2>
      <div class="feel">
        {answers.map((one) => (
          <button key={one} type="button" class="button" onClick={() => answer(one)}>
            {texts[one]}
            <span>{notes[one]}</span>
          </button>
        ))}
      </div>
      {result && (
        <p class="s" role="alert">
          {texts.failed}
        </p>
      )}
    </section>
  );
}

/** The pressed button is gone: the focus goes to what stands in its place. */
function useFocusOn(isThere: boolean) {
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isThere) note.current?.focus();
  }, [isThere]);
  return note;
}
