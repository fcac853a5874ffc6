// The form in which a routine is made or changed. It keeps what is typed, and says beside each field what is wrong.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { routeHash } from '../../../core/library-route.ts';
import type { RoutineDraft } from '../../../core/own-routine.ts';
import { type Problem, problemsOf } from '../../../core/routine-problems.ts';
import { OWN_GOALS } from '../../../data/own-goals.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';
import { ChoiceField, Field } from './Field.tsx';
import { Steps } from './Steps.tsx';

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
  const { words, say } = useWords('builder', 'menus');
  const texts = words.builder.form;
  // Nothing is called wrong before somebody wants to save.
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const found = fieldProblems(problemsOf(draft, ''));
  const problems = tries > 0 ? found : [];
  const at = (path: string) => problems.find((problem) => problem.path === path);
  useLayoutEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid], [data-mend]');
    if (tries > 0) wrong?.focus();
  }, [tries]);
  const save = () => {
    if (found.length === 0) onSave(draft);
    else setTries(tries + 1);
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
        {/* There from the first, or its words would not be read out. */}
        <p class="s" role="status" data-mend={problems.length > 0 || undefined} tabIndex={-1}>
          {problems.length > 0 && say(texts.mend, { n: problems.length })}
        </p>
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

/** One for each field of the form: a press has three times, and one field for them. */
function fieldProblems(problems: readonly Problem[]): Problem[] {
  const byField = new Map<string, Problem>();
  for (const problem of problems) {
    const path = /^\.steps\.\d+/.exec(problem.path)?.[0] ?? problem.path;
    if (!byField.has(path)) byField.set(path, { ...problem, path });
  }
  return [...byField.values()];
}
