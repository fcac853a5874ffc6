// The form for a range of working hours. Nothing is kept before all of it is right, and what was typed stays.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type HoursDraft, type HoursProblem, hoursProblems } from '../../core/hours-form.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { DaysField } from '../library/plan/DaysField.tsx';
import { FieldProblem } from '../library/plan/FieldProblem.tsx';
import { useWords } from '../words.tsx';

export type HoursFormProps = {
  title: string;
  /** What it begins with. */
  range: WorkingRange;
  /** Another page changed or deleted it meanwhile. */
  isElsewhere: boolean;
  /** The ranges beside it: none of them may come twice. */
  others: readonly WorkingRange[];
  /** Gives whether it was kept. */
  onSave: (range: WorkingRange) => Promise<boolean>;
  onCancel: () => void;
};

export function HoursForm({ title, range, isElsewhere, others, onSave, onCancel }: HoursFormProps) {
  const { words } = useWords('settings', 'dailyPlan');
  const [draft, setDraft] = useState<HoursDraft>(range);
  const { form, isTold, isBusy, hasFailed, attempt } = useAttempt(onSave);
  const id = useId();
  const found = hoursProblems(draft, others);
  const told = isTold ? found : [];
  const { problems } = words.settings.hours;
  const timeProblem = (field: 'from' | 'to') => {
    const problem = told.find((one) => one.field === field);
    return problem && 'code' in problem ? problems[problem.code] : undefined;
  };
  return (
    <form
      class="card chosen-form"
      aria-labelledby={id}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(draft, found);
      }}
    >
      <h4 id={id}>{title}</h4>
      <DaysField
        days={draft.days}
        problem={told.some(({ field }) => field === 'days') ? problems.days : undefined}
        onChange={(days) => setDraft((now) => ({ ...now, days }))}
      />
      <div class="hours-times">
        {(['from', 'to'] as const).map((field) => (
          <TimeField
            key={field}
            label={words.settings.hours[field]}
            time={draft[field]}
            problem={timeProblem(field)}
            onChange={(time) => setDraft((now) => ({ ...now, [field]: time }))}
          />
        ))}
      </div>
      <p class="s soft">{words.settings.hours.toNote}</p>
      {/* While it is being kept, the page that changes it is this one. */}
      <div role="status">
        {isElsewhere && !isBusy && <p class="note s">{words.dailyPlan.status.elsewhere}</p>}
      </div>
      {hasFailed && (
        <p class="field-problem s" role="alert">
          {words.settings.failed}
        </p>
      )}
      <div class="chosen-actions">
        <button type="submit" class="button button--main" aria-disabled={isBusy}>
          {words.dailyPlan.form.save}
        </button>
        <button type="button" class="button button--tall" onClick={onCancel}>
          {words.dailyPlan.form.cancel}
        </button>
      </div>
    </form>
  );
}

type TimeFieldProps = {
  label: string;
  time: string;
  problem: string | undefined;
  onChange: (time: string) => void;
};

function TimeField({ label, time, problem, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {label}
      </label>
      <input
        type="time"
        id={id}
        value={time}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}

/** Tries to keep what was typed, once it is right. The first field has the focus as the form opens, then the first wrong one. */
function useAttempt(onSave: HoursFormProps['onSave']) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useLayoutEffect(() => {
    const wanted = asked === 0 ? 'input' : '[aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [asked]);
  const attempt = ({ days, from, to }: HoursDraft, found: readonly HoursProblem[]) => {
    setAsked((count) => count + 1);
    setHasFailed(false);
    if (found.length > 0 || isBusy) return;
    setIsBusy(true);
    void onSave({ days: [...days], from, to })
      .catch(() => false)
      .then((isKept) => {
        setIsBusy(false);
        setHasFailed(!isKept);
      });
  };
  return { form, isTold: asked > 0, isBusy, hasFailed, attempt };
}
