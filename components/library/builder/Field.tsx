// A field of the form with its name and, where something is wrong, the reason beside it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Problem } from '../../../core/routine-problems.ts';
import { useProblemText } from './problem-text.ts';

type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

export type FieldProps = {
  label: string;
  note?: string;
  problem?: Problem | undefined;
  children: (control: Control) => ComponentChildren;
};

export function Field({ label, note, problem, children }: FieldProps) {
  const id = useId();
  const textOf = useProblemText();
  const hint = problem ? textOf(problem) : note;
  return (
    <div class={problem ? 'field field--wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...(hint && { 'aria-describedby': `${id}-hint` }),
        ...(problem && { 'aria-invalid': true }),
      })}
      {hint && (
        <p class="field-hint xs" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export type NumberFieldProps = Omit<FieldProps, 'children'> & {
  /** NaN: nothing, or no number, is typed. */
  value: number;
  range: { from: number; to: number };
  onChange: (value: number) => void;
};

/** A whole number. What is typed stays as it is typed; the range is said where it is left. */
export function NumberField({ value, range, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          class="input num"
          type="number"
          inputMode="numeric"
          min={range.from}
          max={range.to}
          step={1}
          value={Number.isNaN(value) ? '' : value}
          onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}

export type ChoiceFieldProps<T extends string> = Omit<FieldProps, 'children'> & {
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

export function ChoiceField<T extends string>({ value, choices, onChange, ...field }: ChoiceFieldProps<T>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find((choice) => choice.value === currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
