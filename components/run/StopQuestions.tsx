// After Stop: four answers, each acted on, and the way back for a slip of the finger.
import { useEffect, useRef } from 'preact/hooks';
import type { StopReason } from '../../core/run.ts';
import { useWords } from '../words.tsx';

export type StopQuestionsProps = {
  onAnswer: (reason: StopReason) => void;
  /** Goes on with the run, from where it was. */
  onContinue: () => void;
};

const REASONS: readonly StopReason[] = ['sharp', 'tingling', 'dizzy', 'just-done'];

export function StopQuestions({ onAnswer, onContinue }: StopQuestionsProps) {
  const { words } = useWords('player', 'safety');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { question, answers } = words.safety.stop;
  return (
    <main class="content stop">
      <h1 ref={title} tabIndex={-1}>
        {question}
      </h1>
      <p class="s soft">{words.player.stopping.note}</p>
      <div class="actions stop-reasons">
        {REASONS.map((reason) => (
          <button key={reason} type="button" class="button button--tall" onClick={() => onAnswer(reason)}>
            {answers[reason]}
          </button>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={onContinue}>
          {words.player.stopping.continue}
        </button>
      </div>
    </main>
  );
}
