// The same question once more, after a run, with both answers side by side. Numbers only: what they mean is not ours to say.
import { useState } from 'preact/hooks';
import type { RunAnswers } from '../../core/run-answers.ts';
import { Scale } from '../Scale.tsx';
import { useWords } from '../words.tsx';
import { AskSwitch } from './AskSwitch.tsx';

export type AfterRunProps = {
  /** What is asked, and what has been answered already. */
  answers: RunAnswers;
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  /** Called at each choice; the last one counts. */
  onAnswer: (value: number) => void;
};

export function AfterRun({ answers, isAsked, onAsk, onAnswer }: AfterRunProps) {
  const { words, say } = useWords('ratings');
  const { item, before } = answers;
  const [after, setAfter] = useState<number | null>(answers.after ?? null);
  const texts = words.ratings;
  const { after: question, low, high } = texts.items[item];
  return (
    <section class="after">
      {isAsked && (
        <>
          <h2 class="label" id="after-question">
            {question}
          </h2>
          <Scale
            labelledBy="after-question"
            {...{ low, high, value: after }}
            {...(before !== undefined && { was: { value: before, text: texts.was } })}
            onChange={(value) => {
              setAfter(value);
              onAnswer(value);
            }}
          />
        </>
      )}
      <div class="links after-foot">
        <p class="s num">
          {isAsked && before !== undefined && (
            <>{after === null ? say(texts.beforeOnly, { before }) : say(texts.pair, { before, after })}</>
          )}
        </p>
        <AskSwitch isAsked={isAsked} onAsk={onAsk} />
      </div>
    </section>
  );
}
