// The routines, the person's own ones among them, and the builder.
import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { ForYou } from '../../components/library/routines/ForYou.tsx';
import { RoutinePage } from '../../components/library/routines/RoutinePage.tsx';
import { RoutinesNotice } from '../../components/library/routines/RoutinesNotice.tsx';
import { RoutinesPage } from '../../components/library/routines/RoutinesPage.tsx';
import { Said } from '../../components/page/Said.tsx';
import { routineName } from '../../components/routine-facts.ts';
import { useWords } from '../../components/words.tsx';
import { routeHash } from '../../core/library-route.ts';
import { type OwnRoutine, ownCard, routineOf } from '../../core/own-routine.ts';
import { planFor, previewPlan } from '../../core/plan-for.ts';
import { mayCopy } from '../../core/routine-edit.ts';
import { writeRoutineFile } from '../../core/routine-file.ts';
import { ROUTINE_IDS } from '../../data/routine-ids.ts';
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
import { letRun } from '../../platform/report.ts';
import { saveTextFile } from '../../platform/save-file.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import { HistoryOf } from './HistoryOf.tsx';
import type { PartProps } from './Library.tsx';
import { RoutineEditor } from './RoutineEditor.tsx';
import { useOwnRoutines } from './use-own-routines.ts';
import { usePlanContext } from './use-plan-context.ts';

export const words = {
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

export function RoutinesPart({ route, storage }: PartProps<'routines'>) {
  const { own, reload, happened, tell, takeIn, remove, undo } = useOwnRoutines(storage);
  const known = usePlanContext(storage);
  const { words: spoken } = useWords('builder', 'menus');
  const chosen = own?.find(({ id }) => id === route.routine);
  const routine = chosen ? routineOf(chosen) : shipped(route.routine);
  useTabTitle(
    routine ? routineName(spoken, { routineId: routine.id, name: routine.name }) : spoken.builder.title,
  );
  useForgetting(route.routine, () => tell(null));
  if (!own || !known) return <Loading isPart />;

  // Somebody who only looks at a mat session need not be told that the first one is shorter: the start tells.
  const context = { ...known.context, mat: { isKnown: true, today: known.context.mat?.today ?? 0 } };
  const notice = happened && (
    <RoutinesNotice happened={happened} onUndo={() => letRun(undo(), 'putting back a routine')} />
  );
  const isEdited = route.routine === 'new' || (route.edit && routine && (chosen || mayCopy(routine)));
  if (isEdited)
    return (
      <RoutineEditor
        key={route.routine}
        {...{ storage, context, chosen, routine }}
        onSaved={async (isBeside) => {
          await reload();
          if (isBeside) tell({ kind: 'beside' });
        }}
      />
    );
  if (routine) {
    const result = previewPlan(routine, context);
    return (
      <RoutinePage
        key={routine.id}
        {...{ routine, notice }}
        steps={result.kind === 'plan' ? result.plan.steps : routine.steps}
        isBlocked={result.kind === 'blocked'}
        forYou={
          <ForYou
            result={result}
            asksFirst={planFor(routine, context).kind === 'ask'}
            isCareful={context.profile.kind === 'cautious'}
          />
        }
        history={<HistoryOf key={routine.id} storage={storage} id={routine.id} />}
        onExport={() => chosen && saveTextFile(`${fileName(chosen.name)}.json`, writeRoutineFile([chosen]))}
        onDelete={() => {
          if (!chosen) return;
          const gone = remove(chosen).then((isGone) => {
            if (isGone) location.hash = routeHash({ part: 'routines' });
          });
          letRun(gone, 'deleting a routine');
        }}
      />
    );
  }
  return (
    <RoutinesPage
      own={own.map((one) => ({ ...ownCard(one), note: spoken.menus.goals[one.goal] }))}
      notice={
        <>
          {route.routine !== undefined && <Said>{spoken.builder.lost}</Said>}
          {notice}
        </>
      }
      onImport={(file) => letRun(takeIn(file), 'taking in a file')}
      onExportAll={() => saveAll(own)}
    />
  );
}

/** What was told goes with the page it was told on; a deletion is told on the list that it leads to. */
function useForgetting(address: string | undefined, forget: () => void): void {
  useEffect(() => {
    if (address !== undefined) forget();
  }, [address]);
}

function saveAll(own: readonly OwnRoutine[]): void {
  saveTextFile('press-pause-routines.json', writeRoutineFile(own));
}

function shipped(name: string | undefined): Routine | undefined {
  const id = ROUTINE_IDS.find((one) => one === name);
  return id && ROUTINES[id];
}

/** Letters and digits of any script; what a file system might not take becomes a hyphen. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'routine';
}
