// Eleven radios, 0 to 10, in a row. Nothing is chosen until the person does; choosing is never required.
import { useId } from 'preact/hooks';
import { useWords } from './words.tsx';

export type ScaleProps = {
  /** Id of the element that asks the question. */
  labelledBy: string;
  low: string;
  high: string;
  /** A line below. */
  note?: string;
  value: number | null;
  onChange: (value: number) => void;
};

const ANSWERS = Array.from({ length: 11 }, (_, i) => i);

export function Scale({ labelledBy, low, high, note, value, onChange }: ScaleProps) {
  const name = useId();
  const { say } = useWords();
  return (
    <div class="scale-group" role="radiogroup" aria-labelledby={labelledBy}>
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
      {note && <p class="xs soft scale-note">{note}</p>}
    </div>
  );
}
