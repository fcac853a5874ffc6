// The routines, the person's own ones among them, and the builder.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { ForYou } from '../../components/library/routines/ForYou.tsx';
import { RoutinePage } from '../../components/library/routines/RoutinePage.tsx';
import { type Happened, RoutinesNotice } from '../../components/library/routines/RoutinesNotice.tsx';
import { RoutinesPage } from '../../components/library/routines/RoutinesPage.tsx';
import { routineName } from '../../components/routine-facts.ts';
import { useSections } from '../../components/words.tsx';
import { routeHash } from '../../core/library-route.ts';
import { type OwnRoutine, ownCard, routineOf } from '../../core/own-routine.ts';
import { planFor } from '../../core/plan-for.ts';
import { readRoutineFile, writeRoutineFile } from '../../core/routine-file.ts';
import { ROUTINE_IDS } from '../../data/routine-ids.ts';
import { ROUTINE_LIMITS } from '../../data/routine-limits.ts';
import { ROUTINES, type Routine } from '../../data/routines.ts';
import {
  builder,
  cues,
  menus,
  player,
  points,
  ratings,
  reasons,
  routineNotes,
  safety,
} from '../../locales/en.json';
import { addRoutines, deleteRoutine, loadOwnRoutines, putBack } from '../../platform/own-routines.ts';
import { letRun, report } from '../../platform/report.ts';
import { saveTextFile } from '../../platform/save-file.ts';
import { laterWords } from '../popup/later-words.ts';
import { HistoryOf } from './HistoryOf.tsx';
import type { PartProps } from './Library.tsx';
import { RoutineEditor } from './RoutineEditor.tsx';
import { usePlanContext } from './use-plan-context.ts';
import { useTabTitle } from './use-tab-title.ts';

export const words = {
  ...laterWords,
  builder,
  cues,
  menus,
  player,
  points,
  ratings,
  reasons,
  routineNotes,
  safety,
};

type Happening = { happened: Happened; undo?: OwnRoutine };

export function RoutinesPart({ route, storage }: PartProps<'routines'>) {
  const [own, setOwn] = useState<readonly OwnRoutine[] | null>(null);
  const [last, setLast] = useState<Happening | null>(null);
  const reload = useCallback(async () => setOwn(await loadOwnRoutines(storage)), [storage]);
  useEffect(() => letRun(reload(), 'reading the own routines'), [reload]);
  const known = usePlanContext(storage);
  const { words: spoken, say } = useSections('library', 'builder');
  const chosen = own?.find(({ id }) => id === route.routine);
  const routine = chosen ? routineOf(chosen) : shipped(route.routine);
  const page = routine
    ? routineName(spoken, { routineId: routine.id, name: routine.name })
    : spoken.builder.title;
  useTabTitle(say(spoken.library.tab, { page, brand: spoken.popup.brand }));
  if (!own || !known) return <Loading />;

  /** Tells what became of it; what fails has changed nothing. */
  const tell = (work: () => Promise<Happening | null>) =>
    letRun(
      work()
        .catch((error: unknown) => {
          report(error, 'keeping an own routine');
          return { happened: { kind: 'not-kept' as const } };
        })
        .then(async (happening) => {
          setLast(happening);
          await reload();
        }),
      'keeping an own routine',
    );
  const takeIn = async (file: File): Promise<Happening> => {
    const read = readRoutineFile(await file.text());
    if (!read.ok) return { happened: { kind: 'unreadable', problems: read.problems } };
    const { length: count } = read.routines;
    if (own.length + count > ROUTINE_LIMITS.routines.to) return { happened: { kind: 'too-many' } };
    await addRoutines(storage, read.routines, Date.now());
    return { happened: { kind: 'taken', count } };
  };
  const remove = async (gone: OwnRoutine): Promise<Happening> => {
    await deleteRoutine(storage, gone.id);
    location.hash = routeHash({ part: 'routines' });
    return { happened: { kind: 'deleted', name: gone.name }, undo: gone };
  };
  const undo = async ({ undo: deleted }: Happening): Promise<null> => {
    if (deleted) await putBack(storage, deleted);
    return null;
  };

  // Somebody who only looks at a mat session need not be told that the first one is shorter: the start tells.
  const context = { ...known.context, mat: { isKnown: true, today: known.context.mat?.today ?? 0 } };
  if (route.routine === 'new' || (route.edit && routine))
    return (
      <RoutineEditor key={route.routine} {...{ storage, own, context, chosen, routine }} onSaved={reload} />
    );
  if (routine)
    return (
      <RoutinePage
        routine={routine}
        forYou={
          <ForYou result={planFor(routine, context)} isUnanswered={context.profile.kind === 'cautious'} />
        }
        history={<HistoryOf key={routine.id} storage={storage} id={routine.id} />}
        onExport={() => chosen && saveTextFile(`${fileName(chosen.name)}.json`, writeRoutineFile([chosen]))}
        onDelete={() => chosen && tell(() => remove(chosen))}
      />
    );
  return (
    <RoutineList
      {...{ own, last }}
      isLost={route.routine !== undefined}
      onUndo={() => last && tell(() => undo(last))}
      onImport={(file) => tell(() => takeIn(file))}
    />
  );
}

type ListProps = {
  own: readonly OwnRoutine[];
  last: Happening | null;
  /** The address named a routine that is not there. */
  isLost: boolean;
  onUndo: () => void;
  onImport: (file: File) => void;
};

function RoutineList({ own, last, isLost, onUndo, onImport }: ListProps) {
  const { words: spoken } = useSections('builder', 'menus');
  const cards = own.map((routine) => ({ ...ownCard(routine), note: spoken.menus.goals[routine.goal] }));
  return (
    <RoutinesPage
      own={cards}
      notice={
        <>
          {isLost && (
            <p class="note" role="status">
              {spoken.builder.lost}
            </p>
          )}
          {last && <RoutinesNotice happened={last.happened} onUndo={onUndo} />}
        </>
      }
      onImport={onImport}
      onExportAll={() => saveTextFile('press-pause-routines.json', writeRoutineFile(own))}
    />
  );
}

function shipped(name: string | undefined): Routine | undefined {
  const id = ROUTINE_IDS.find((one) => one === name);
  return id && ROUTINES[id];
}

/** Letters and digits of any script; what a file system might not take becomes a hyphen. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'routine';
}
