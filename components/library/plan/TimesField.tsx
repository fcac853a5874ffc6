// The times of a plan, one to three, or the one of a single chosen time.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { useWords } from '../../words.tsx';
import { FieldProblem } from './FieldProblem.tsx';

export type TimesFieldProps = {
  times: readonly string[];
  most: number;
  /** One more that would do. */
  another: () => string;
  /** By place. */
  problems: readonly (string | undefined)[];
  onChange: (times: string[]) => void;
};

export function TimesField({ times, most, another, problems, onChange }: TimesFieldProps) {
  const { words } = useWords('dailyPlan');
  const texts = words.dailyPlan.form;
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  // The row that a button made or took away is where the person goes on.
  useLayoutEffect(() => {
    if (focusAt.current !== null) list.current?.querySelectorAll('input')[focusAt.current]?.focus();
    focusAt.current = null;
  }, [times.length]);
  const remove = (i: number) => {
    focusAt.current = Math.max(0, i - 1);
    onChange(times.toSpliced(i, 1));
  };
  const add = () => {
    focusAt.current = times.length;
    onChange([...times, another()]);
  };
  return (
    <fieldset class="field">
      <legend class="field-name">{most > 1 ? texts.times : texts.time}</legend>
      {most > 1 && <p class="s soft">{texts.timesNote}</p>}
      <ul class="time-rows" ref={list}>
        {times.map((time, i) => (
          <TimeRow
            // A row is its place: what was typed in it stays in it.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            {...{ time, n: i + 1, isOnly: times.length === 1, problem: problems[i] }}
            onChange={(next) => onChange(times.with(i, next))}
            onRemove={() => remove(i)}
          />
        ))}
      </ul>
      {times.length < most && (
        <button type="button" class="button button--small" onClick={add}>
          {texts.addTime}
        </button>
      )}
    </fieldset>
  );
}

type RowProps = {
  time: string;
  n: number;
  isOnly: boolean;
  problem: string | undefined;
  onChange: (time: string) => void;
  onRemove: () => void;
};

function TimeRow({ time, n, isOnly, problem, onChange, onRemove }: RowProps) {
  const { words, say } = useWords('dailyPlan');
  const texts = words.dailyPlan.form;
  const id = useId();
  return (
    <li>
      <input
        type="time"
        value={time}
        aria-label={isOnly ? texts.time : say(texts.timeNth, { n })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {!isOnly && (
        <button
          type="button"
          class="button button--icon"
          aria-label={say(texts.removeTime, { n })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
      <FieldProblem id={`${id}-problem`} text={problem} />
    </li>
  );
}
