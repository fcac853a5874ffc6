// The builder with what it begins from: nothing, a copy of one of ours, or the person's own. What is typed is kept at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Builder } from '../../components/library/builder/Builder.tsx';
import { ForYou } from '../../components/library/routines/ForYou.tsx';
import { RoutinesNotice } from '../../components/library/routines/RoutinesNotice.tsx';
import { Said } from '../../components/page/Said.tsx';
import { routineName } from '../../components/routine-facts.ts';
import { useWords } from '../../components/words.tsx';
import { routeHash } from '../../core/library-route.ts';
import { type OwnRoutine, type RoutineDraft, routineOf } from '../../core/own-routine.ts';
import { type PlanContext, planFor, previewPlan } from '../../core/plan-for.ts';
import { EMPTY_DRAFT } from '../../core/routine-edit.ts';
import { problemsOf } from '../../core/routine-problems.ts';
import { OWN_GOALS } from '../../data/own-goals.ts';
import type { Routine } from '../../data/routines.ts';
import { forgetRoutineDraft, keepRoutineDraft, loadRoutineDraft } from '../../platform/draft-store.ts';
import { addRoutines, changeRoutine } from '../../platform/own-routines.ts';
import { letRun, report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

type Props = {
  storage: PageStorage;
  context: PlanContext;
  /** The own routine that is changed. */
  chosen: OwnRoutine | undefined;
  /** The one that is copied, where none is changed. */
  routine: Routine | undefined;
  /** `isBeside`: it was changed elsewhere meanwhile, and this was kept as another one. */
  onSaved: (isBeside: boolean) => Promise<void>;
};

type Trouble = 'not-kept' | 'too-many';

export function RoutineEditor({ storage, context, chosen, routine, onSaved }: Props) {
  const { words, say } = useWords('builder');
  const texts = words.builder.form;
  const name = routine ? routineName(words, { routineId: routine.id, name: routine.name }) : '';
  const address = chosen?.id ?? routine?.id ?? 'new';
  const first = draftOf(chosen) ?? copyOf(routine, say(texts.copyName, { name }));
  // As it was when the form opened: what becomes of it meanwhile elsewhere is seen when it is saved.
  const before = useRef(chosen);
  const { draft, setDraft, isRestored, forget } = useDraft(address, first);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isBusy = useRef(false);
  if (!draft) return <Loading isPart />;

  const go = (id: string | undefined) => {
    location.hash = routeHash({ part: 'routines', ...(id !== undefined && { routine: id }) });
  };
  const keep = async (whole: RoutineDraft): Promise<{ id: string; isBeside: boolean } | null> => {
    const now = Date.now();
    if (before.current) {
      const { kept, isBeside } = await changeRoutine(storage, before.current, { draft: whole, now });
      return { id: kept.id, isBeside };
    }
    const [added] = (await addRoutines(storage, [whole], now)) ?? [];
    if (!added) setTrouble('too-many');
    return added ? { id: added.id, isBeside: false } : null;
  };
  const save = async (whole: RoutineDraft) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const kept = await keep(whole).catch((error: unknown) => {
      report(error, 'keeping an own routine');
      setTrouble('not-kept');
      return null;
    });
    isBusy.current = false;
    if (!kept) return;
    await forget();
    await onSaved(kept.isBeside);
    // On the list it is said that there are two now.
    go(kept.isBeside ? undefined : kept.id);
  };
  const made = problemsOf(draft).length === 0 ? routineOf({ ...draft, id: 'own-draft' }) : null;
  return (
    <Builder
      title={chosen ? say(texts.editTitle, { name }) : routine ? texts.copyTitle : texts.newTitle}
      draft={draft}
      notice={
        <>
          {trouble && <RoutinesNotice happened={{ kind: trouble }} />}
          {isRestored && (
            <Said>
              {texts.restored}{' '}
              <button
                type="button"
                class="link"
                onClick={() => letRun(forget(), 'forgetting what was begun')}
              >
                {texts.discard}
              </button>
            </Said>
          )}
        </>
      }
      forYou={
        made && (
          <ForYou
            result={previewPlan(made, context)}
            asksFirst={planFor(made, context).kind === 'ask'}
            isCareful={context.profile.kind === 'cautious'}
          />
        )
      }
      onChange={(next) => {
        setDraft(next);
        setTrouble(null);
      }}
      onSave={(whole) => letRun(save({ ...whole, name: whole.name.trim() }), 'keeping an own routine')}
      onCancel={() => go(chosen?.id ?? routine?.id)}
    />
  );
}

/** What is typed, kept as it is typed; and what was begun here before. `forget` begins again from `first`. */
function useDraft(address: string, first: RoutineDraft) {
  const [draft, setDraft] = useState<RoutineDraft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    void loadRoutineDraft(address)
      .catch((error: unknown) => {
        report(error, 'reading what was begun');
        return null;
      })
      .then((kept) => {
        setIsRestored(kept !== null);
        setDraft(kept ?? first);
      });
  }, [address]);
  return {
    draft,
    isRestored,
    setDraft(next: RoutineDraft) {
      setDraft(next);
      letRun(keepRoutineDraft(address, next), 'keeping what is typed');
    },
    async forget() {
      setIsRestored(false);
      setDraft(first);
      await forgetRoutineDraft(address);
    },
  };
}

function draftOf(own: OwnRoutine | undefined): RoutineDraft | null {
  return own ? { name: own.name, goal: own.goal, steps: own.steps } : null;
}

function copyOf(routine: Routine | undefined, name: string): RoutineDraft {
  if (!routine) return EMPTY_DRAFT;
  return { name, goal: OWN_GOALS.find((goal) => goal === routine.goal) ?? 'any', steps: routine.steps };
}
