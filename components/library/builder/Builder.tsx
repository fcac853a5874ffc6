// The form in which a routine is made or changed. It keeps what is typed, and says beside each field what is wrong.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { routeHash } from '../../../core/library-route.ts';
import { type RoutineDraft, secondsOf } from '../../../core/own-routine.ts';
import { moveStep, removeStep, replaceStep } from '../../../core/routine-edit.ts';
import { type Problem, problemsOf } from '../../../core/routine-problems.ts';
import { SECOND } from '../../../core/time.ts';
import { OWN_GOALS, ROUTINE_LIMITS } from '../../../data/routine-limits.ts';
import type { Step } from '../../../data/routines.ts';
import { clockText } from '../../durations.ts';
import { useSections } from '../../words.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { AddStep } from './AddStep.tsx';
import { ChoiceField, Field } from './Field.tsx';
import { StepRow } from './StepRow.tsx';

export type BuilderProps = {
  title: string;
  draft: RoutineDraft;
  /** Said above the form: that something begun earlier is back, or that storing failed. */
  notice: ComponentChildren;
  /** What the person's answers would change. */
  forYou: ComponentChildren;
  onChange: (draft: RoutineDraft) => void;
  /** Called with a draft that nothing is wrong with. */
  onSave: (draft: RoutineDraft) => void;
  onCancel: () => void;
};

export function Builder({ title, draft, notice, forYou, onChange, onSave, onCancel }: BuilderProps) {
  const { words, say } = useSections('builder', 'menus');
  const texts = words.builder.form;
  // Nothing is called wrong before somebody wants to save.
  const [hasTried, setHasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const found = problemsOf(draft, '');
  const problems = hasTried ? found : [];
  const at = (path: string) => problems.find((problem) => problem.path === path);
  const save = () => {
    setHasTried(true);
    if (found.length === 0) onSave(draft);
    // Once the reasons stand there.
    else queueMicrotask(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form
      class="builder"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="crumbs">
        <a href={routeHash({ part: 'routines' })}>{words.builder.crumb}</a>
      </p>
      <PageTitle title={title} />
      {notice}
      <div class="builder-head">
        <Field label={texts.name} problem={at('.name')}>
          {(control) => (
            <input
              {...control}
              class="input"
              value={draft.name}
              autocomplete="off"
              onInput={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
            />
          )}
        </Field>
        <ChoiceField
          label={texts.goal}
          note={texts.goalNote}
          value={draft.goal}
          choices={OWN_GOALS.map((value) => ({ value, label: words.menus.goals[value] }))}
          onChange={(goal) => onChange({ ...draft, goal })}
        />
      </div>
      <Steps {...{ draft, problems }} onSteps={(steps) => onChange({ ...draft, steps })} />
      {forYou}
      <div class="builder-foot">
        {problems.length > 0 && (
          <p class="s" role="alert">
            {say(texts.mend, { n: problems.length })}
          </p>
        )}
        <button type="submit" class="button button--main">
          {texts.save}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

type StepsProps = {
  draft: RoutineDraft;
  problems: readonly Problem[];
  onSteps: (steps: readonly Step[]) => void;
};

function Steps({ draft: { steps }, problems, onSteps }: StepsProps) {
  const { words, say, language } = useSections('builder');
  const texts = words.builder.form;
  const total = secondsOf(steps);
  const { from, to } = ROUTINE_LIMITS.totalSeconds;
  const ofAll = problems.find(({ path }) => path === '.steps');
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.steps}</h2>
      {steps.length === 0 && <p class="soft">{texts.stepsEmpty}</p>}
      <ol class="step-rows">
        {steps.map((step, i) => (
          <StepRow
            key={i}
            step={step}
            index={i}
            isLast={i === steps.length - 1}
            problems={problems.filter(
              ({ path }) => path.startsWith(`.steps.${i}.`) || path === `.steps.${i}`,
            )}
            onChange={(changed) => onSteps(replaceStep(steps, i, changed))}
            onMove={(by) => onSteps(moveStep(steps, i, by))}
            onRemove={() => onSteps(removeStep(steps, i))}
          />
        ))}
      </ol>
      <AddStep steps={steps} onAdd={onSteps} />
      <p class="builder-total num" role="status">
        {Number.isNaN(total) ? null : say(texts.total, { length: clockText(total * SECOND, language) })}
      </p>
      <p class={ofAll ? 's field-hint field--wrong' : 's soft'}>
        {ofAll?.code === 'list'
          ? say(texts.stepsRange, ROUTINE_LIMITS.steps)
          : say(texts.totalRange, { from, to: to / 60 })}
      </p>
    </section>
  );
}
