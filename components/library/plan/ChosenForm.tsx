// The form for a plan or a single chosen time. Nothing is kept before all of it is right, and what was typed stays.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ChosenDraft, problemsOf, type Taken } from '../../../core/chosen-form.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import type { AnyRoutineId } from '../../../data/routine-ids.ts';
import { useWords } from '../../words.tsx';
import { DaysField } from './DaysField.tsx';
import { RoutineField } from './RoutineField.tsx';
import { cardOf, nameOf } from './routines-to-plan.ts';
import { TimesField } from './TimesField.tsx';

/** Nothing is wrong with it. */
export type WholeDraft = ChosenDraft & { routine: AnyRoutineId };

export type ChosenFormProps = {
  title: string;
  /** What to know before. */
  note?: string | undefined;
  /** What it begins with. */
  draft: ChosenDraft;
  mostTimes: number;
  own: readonly RoutineCard[];
  taken: readonly Taken[];
  /** One more time beside these. */
  another: (times: readonly string[]) => string;
  /** Gives whether it was kept. */
  onSave: (draft: WholeDraft) => Promise<boolean>;
  onCancel: () => void;
};

export function ChosenForm({
  title,
  note,
  draft: begin,
  mostTimes,
  own,
  taken,
  another,
  onSave,
  onCancel,
}: ChosenFormProps) {
  const { words } = useWords('dailyPlan');
  const texts = words.dailyPlan;
  const [draft, setDraft] = useState(begin);
  const form = useFormFocus();
  const { attempt, isTold, isBusy, hasFailed } = useAttempt(onSave);
  const found = problemsOf(draft, taken);
  const problems = useProblemTexts(isTold ? found : [], own);
  const id = useId();
  const change = (next: Partial<ChosenDraft>) => setDraft((now) => ({ ...now, ...next }));
  return (
    <form
      class="card chosen-form"
      aria-labelledby={id}
      noValidate
      ref={form.ref}
      onSubmit={(event) => {
        event.preventDefault();
        const { routine } = draft;
        if (found.length > 0 || routine === null) form.focusProblem();
        attempt(found.length > 0 || routine === null ? null : { ...draft, routine });
      }}
    >
      <h3 id={id}>{title}</h3>
      {note && <p class="s soft">{note}</p>}
      <RoutineField
        {...{ own, chosen: draft.routine, problem: problems.routine }}
        onChoose={(routine) => change({ routine })}
      />
      <DaysField days={draft.days} problem={problems.days} onChange={(days) => change({ days })} />
      <TimesField
        {...{ times: draft.times, most: mostTimes, problems: problems.times }}
        another={() => another(draft.times)}
        onChange={(times) => change({ times })}
      />
      {hasFailed && (
        <p class="field-problem s" role="alert">
          {texts.status.failed}
        </p>
      )}
      <div class="chosen-actions">
        <button type="submit" class="button button--main" aria-disabled={isBusy}>
          {texts.form.save}
        </button>
        <button type="button" class="button button--tall" onClick={onCancel}>
          {texts.form.cancel}
        </button>
      </div>
    </form>
  );
}

/** The first field has the focus as the form opens, and the first wrong one when it could not be kept. */
function useFormFocus() {
  const ref = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    const wanted = asked === 0 ? 'select' : '[aria-invalid="true"]';
    ref.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [asked]);
  return { ref, focusProblem: () => setAsked(asked + 1) };
}

/** Tries to keep a draft, one at a time; null: it is not right yet. */
function useAttempt(onSave: ChosenFormProps['onSave']) {
  const [isTold, setIsTold] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const attempt = (draft: WholeDraft | null) => {
    setIsTold(true);
    setHasFailed(false);
    if (!draft || isBusy) return;
    setIsBusy(true);
    void onSave(draft)
      .catch(() => false)
      .then((isKept) => {
        setIsBusy(false);
        setHasFailed(!isKept);
      });
  };
  return { attempt, isTold, isBusy, hasFailed };
}

function useProblemTexts(found: ReturnType<typeof problemsOf>, own: readonly RoutineCard[]) {
  const { words, say } = useWords('dailyPlan');
  const texts = words.dailyPlan.form.problems;
  const times: string[] = [];
  for (const problem of found)
    if (problem.field === 'times')
      times[problem.i] =
        problem.code === 'taken'
          ? say(texts.taken, { name: nameOf(words, cardOf(problem.by, own), words.dailyPlan.deletedRoutine) })
          : texts[problem.code];
  const has = (field: 'routine' | 'days') => found.some((problem) => problem.field === field);
  return {
    routine: has('routine') ? texts.routine : undefined,
    days: has('days') ? texts.days : undefined,
    times,
  };
}
