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
  /** An earlier answer, marked, and what it is called for those who don't see the mark. */
  was?: { value: number; text: string };
  onChange: (value: number) => void;
};

const ANSWERS = Array.from({ length: 11 }, (_, i) => i);

export function Scale({ labelledBy, low, high, note, value, was, onChange }: ScaleProps) {
  const name = useId();
  const { say } = useWords();
  return (
    <div class="scale-group" role="radiogroup" aria-labelledby={labelledBy}>
      <div class="scale num">
        {ANSWERS.map((answer) => (
          <label key={answer} class={answer === was?.value ? 'was' : undefined}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={answer === value}
              onChange={() => onChange(answer)}
            />
            <span>{say('{n}', { n: answer })}</span>
            {answer === was?.value && <i class="hidden">{was.text}</i>}
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
