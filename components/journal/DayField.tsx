// Another day by its date. One that is picked is gone to at once; one that is typed when it is whole: on Enter, or on leaving
// the field, since every key makes some date of it.
import { useRef } from 'preact/hooks';
import type { Day } from '../../core/zone.ts';

export type DayFieldProps = {
  label: string;
  day: Day;
  /** The first and the last day to go to. */
  from: Day;
  to: Day;
  onDay: (day: Day) => void;
};

export function DayField({ label, day, from, to, onDay }: DayFieldProps) {
  const isTyped = useRef(false);
  const go = ({ value }: HTMLInputElement) => {
    isTyped.current = false;
    // Days are written so that they sort as text.
    if (value !== day && value >= from && value <= to) onDay(value);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        class="field-date"
        value={day}
        min={from}
        max={to}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') go(currentTarget);
          else isTyped.current = true;
        }}
        onChange={({ currentTarget }) => !isTyped.current && go(currentTarget)}
        onBlur={({ currentTarget }) => go(currentTarget)}
      />
    </label>
  );
}
