// Eleven radios, 0 to 10, in a row. Nothing is chosen until the person does; choosing is never required.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from './words.tsx';

export type ScaleProps = {
  /** The question: the legend of the group. */
  question: ComponentChildren;
  low: string;
  high: string;
  value: number | null;
  onChange: (value: number) => void;
};

const ANSWERS = Array.from({ length: 11 }, (_, i) => i);

export function Scale({ question, low, high, value, onChange }: ScaleProps) {
  const name = useId();
  const { say } = useWords();
  return (
    <fieldset class="scale-group">
      <legend>{question}</legend>
      <div class="scale num">
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={answer === value}
              onChange={() => onChange(answer)}
            />
            <span>{say('{n}', { n: answer })}</span>
          </label>
        ))}
      </div>
      <div class="ends">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </fieldset>
  );
}
