// The way to any day: a date that is typed in peace, and gone to when the person says so.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/zone.ts';
import { useJournalText } from './journal-text.ts';

export type DayChoiceProps = {
  day: Day;
  /** The first day that can be gone to, and the last one. */
  first: Day;
  today: Day;
  onDay: (day: Day) => void;
};

export function DayChoice({ day, first, today, onDay }: DayChoiceProps) {
  const { texts, say, dayText } = useJournalText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  // The field keeps its own value: one set at each look would take away a date that is half typed.
  useLayoutEffect(() => {
    if (field.current) field.current.value = day;
    setIsWrong(false);
  }, [day]);
  const go = () => {
    const typed = field.current?.value ?? '';
    const isRight = typed >= first && typed <= today;
    setIsWrong(!isRight);
    if (isRight) onDay(typed);
    else field.current?.focus();
  };
  return (
    <form
      class="day-choice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label for={id}>{texts.day.choose}</label>
      <input
        ref={field}
        id={id}
        type="date"
        class="field-date"
        min={first}
        max={today}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
      />
      <button type="submit" class="button button--small">
        {texts.day.go}
      </button>
      {isWrong && (
        <p class="s day-problem" id={`${id}-problem`} role="alert">
          {first === today
            ? texts.day.onlyToday
            : say(texts.day.range, { from: dayText(first, 'date'), to: dayText(today, 'date') })}
        </p>
      )}
    </form>
  );
}
