// The days of the week, each a box to tick.
import { useId } from 'preact/hooks';
import { useWords } from '../../words.tsx';
import { FieldProblem } from './FieldProblem.tsx';
import { WEEK } from './plan-text.ts';

export type DaysFieldProps = {
  days: readonly number[];
  problem: string | undefined;
  onChange: (days: number[]) => void;
};

export function DaysField({ days, problem, onChange }: DaysFieldProps) {
  const { words } = useWords('dailyPlan');
  const id = useId();
  const { form, days: names } = words.dailyPlan;
  const toggle = (day: number, isOn: boolean) =>
    onChange(WEEK.filter((one) => (one === day ? isOn : days.includes(one))));
  return (
    <fieldset class="field" aria-describedby={problem && `${id}-problem`}>
      <legend class="field-name">{form.days}</legend>
      <div class="day-boxes">
        {WEEK.map((day) => (
          <label key={day} class="day-box">
            <input
              type="checkbox"
              checked={days.includes(day)}
              aria-label={names.long[day]}
              aria-invalid={problem !== undefined}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            <span>{names.short[day]}</span>
          </label>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} text={problem} />
    </fieldset>
  );
}
