// The person's own routines as the library shows them: read, taken in, deleted, put back; and what became of it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Happened } from '../../components/library/routines/RoutinesNotice.tsx';
import type { OwnRoutine } from '../../core/own-routine.ts';
import { readRoutineFile } from '../../core/routine-file.ts';
import { ROUTINE_LIMITS } from '../../data/routine-limits.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { addRoutines, deleteRoutine, loadOwnRoutines, putBack } from '../../platform/own-routines.ts';
import { letRun, report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

/** `undo`: what a deletion took. */
type Happening = { happened: Happened; undo?: OwnRoutine };

export function useOwnRoutines(storage: PageStorage) {
  const [own, setOwn] = useState<readonly OwnRoutine[] | null>(null);
  const [last, setLast] = useState<Happening | null>(null);
  const reload = useCallback(async () => {
    try {
      setOwn(await loadOwnRoutines(storage));
    } catch (error) {
      report(error, 'reading the own routines');
      // Ours are there all the same; what was shown before stays.
      setOwn((before) => before ?? []);
    }
  }, [storage]);
  useEffect(() => {
    const reloadNow = () => letRun(reload(), 'reading the own routines');
    reloadNow();
    return listenToChanges(reloadNow);
  }, [reload]);

  /** Does it and tells what became of it; what fails has changed nothing. Gives whether it was done. */
  const act = async (work: () => Promise<Happening | null>): Promise<boolean> => {
    try {
      setLast(await work());
      await reload();
      return true;
    } catch (error) {
      report(error, 'keeping an own routine');
      setLast({ happened: { kind: 'not-kept' } });
      return false;
    }
  };
  return {
    own,
    reload,
    happened: last?.happened ?? null,
    tell: (happened: Happened | null) => setLast(happened && { happened }),
    takeIn: (file: File) => act(() => takeIn(storage, file)),
    remove: (routine: OwnRoutine) =>
      act(async () => {
        await deleteRoutine(storage, routine.id);
        return { happened: { kind: 'deleted', name: routine.name }, undo: routine };
      }),
    undo: () =>
      act(async () => {
        if (last?.undo) await putBack(storage, last.undo);
        return null;
      }),
  };
}

async function takeIn(storage: PageStorage, file: File): Promise<Happening> {
  if (file.size > ROUTINE_LIMITS.fileCharacters)
    return { happened: { kind: 'unreadable', problems: [{ path: '', code: 'too-large' }] } };
  const text = await file.text().catch((error: unknown) => {
    report(error, 'reading a file');
    return null;
  });
  if (text === null) return { happened: { kind: 'file-unread' } };
  const read = readRoutineFile(text);
  if (!read.ok) return { happened: { kind: 'unreadable', problems: read.problems } };
  const { length: count } = read.routines;
  const added = await addRoutines(storage, read.routines, Date.now());
  return { happened: added ? { kind: 'taken', count } : { kind: 'too-many' } };
}
