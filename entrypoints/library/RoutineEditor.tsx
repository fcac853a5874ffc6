// The builder with what it begins from: nothing, a copy of one of ours, or the person's own. What is typed is kept at once.
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Builder } from '../../components/library/builder/Builder.tsx';
import { ForYou } from '../../components/library/routines/ForYou.tsx';
import { RoutinesNotice } from '../../components/library/routines/RoutinesNotice.tsx';
import { routineName } from '../../components/routine-facts.ts';
import { useSections } from '../../components/words.tsx';
import { routeHash } from '../../core/library-route.ts';
import { type OwnRoutine, type RoutineDraft, routineOf } from '../../core/own-routine.ts';
import { type PlanContext, planFor } from '../../core/plan-for.ts';
import { EMPTY_DRAFT } from '../../core/routine-edit.ts';
import { problemsOf } from '../../core/routine-problems.ts';
import { OWN_GOALS, ROUTINE_LIMITS } from '../../data/routine-limits.ts';
import type { Routine } from '../../data/routines.ts';
import { forgetRoutineDraft, keepRoutineDraft, loadRoutineDraft } from '../../platform/draft-store.ts';
import { addRoutines, changeRoutine } from '../../platform/own-routines.ts';
import { letRun, report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

type Props = {
  storage: PageStorage;
  own: readonly OwnRoutine[];
  context: PlanContext;
  /** The own routine that is changed. */
  chosen: OwnRoutine | undefined;
  /** The one that is copied, where none is changed. */
  routine: Routine | undefined;
  onSaved: () => Promise<void>;
};

type Trouble = 'not-kept' | 'too-many';

export function RoutineEditor({ storage, own, context, chosen, routine, onSaved }: Props) {
  const { words, say } = useSections('builder');
  const texts = words.builder.form;
  const name = routine ? routineName(words, { routineId: routine.id, name: routine.name }) : '';
  const address = chosen?.id ?? routine?.id ?? 'new';
  const first = chosen ?? copyOf(routine, say(texts.copyName, { name }));
  const [draft, setDraft] = useState<RoutineDraft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    const begin = async () => {
      const kept = await loadRoutineDraft(address);
      setIsRestored(kept !== null);
      setDraft(kept ?? { name: first.name, goal: first.goal, steps: first.steps });
    };
    letRun(begin(), 'reading what was begun');
  }, [address]);
  if (!draft) return <Loading />;

  const change = (next: RoutineDraft) => {
    setDraft(next);
    setTrouble(null);
    letRun(keepRoutineDraft(address, next), 'keeping what is typed');
  };
  const save = async (whole: RoutineDraft) => {
    if (!chosen && own.length >= ROUTINE_LIMITS.routines.to) return setTrouble('too-many');
    try {
      const now = Date.now();
      const id = chosen?.id ?? (await addRoutines(storage, [whole], now))[0]?.id;
      if (chosen) await changeRoutine(storage, chosen, { draft: whole, now });
      await leave(id);
    } catch (error) {
      report(error, 'keeping an own routine');
      setTrouble('not-kept');
    }
  };
  const leave = async (id: string | undefined) => {
    await forgetRoutineDraft();
    await onSaved();
    location.hash = routeHash({ part: 'routines', ...(id !== undefined && { routine: id }) });
  };
  const isWhole = problemsOf(draft).length === 0;
  return (
    <Builder
      title={chosen ? say(texts.editTitle, { name }) : routine ? texts.copyTitle : texts.newTitle}
      draft={draft}
      notice={
        <>
          {trouble && <RoutinesNotice happened={{ kind: trouble }} onUndo={() => undefined} />}
          {isRestored && (
            <p class="note" role="status">
              {texts.restored}{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  setIsRestored(false);
                  setDraft(first);
                  letRun(forgetRoutineDraft(), 'forgetting what was begun');
                }}
              >
                {texts.discard}
              </button>
            </p>
          )}
        </>
      }
      forYou={
        isWhole && (
          <ForYou
            result={planFor(routineOf({ ...draft, id: 'own-draft' }), context)}
            isUnanswered={context.profile.kind === 'cautious'}
          />
        )
      }
      onChange={change}
      onSave={(whole) => letRun(save({ ...whole, name: whole.name.trim() }), 'keeping an own routine')}
      onCancel={() => letRun(leave(chosen?.id ?? routine?.id), 'leaving the form')}
    />
  );
}

function copyOf(routine: Routine | undefined, name: string): RoutineDraft {
  if (!routine) return EMPTY_DRAFT;
  return { name, goal: OWN_GOALS.find((goal) => goal === routine.goal) ?? 'any', steps: routine.steps };
}
