// Finds a routine that the person made before it starts. It may have been deleted meanwhile.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Gone } from '../../components/safety/Gone.tsx';
import { routineOf } from '../../core/own-routine.ts';
import type { OwnRoutineId } from '../../data/routine-ids.ts';
import type { Routine } from '../../data/routines.ts';
import { loadOwnRoutines } from '../../platform/own-routines.ts';
import { report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

type Props = {
  storage: PageStorage;
  id: OwnRoutineId;
  children: (routine: Routine) => ComponentChildren;
  onBack: () => void;
};

export function OwnRoutine({ storage, id, children, onBack }: Props) {
  const [found, setFound] = useState<Routine | 'gone' | null>(null);
  useEffect(() => {
    const find = async () => {
      const own = (await loadOwnRoutines(storage)).find((routine) => routine.id === id);
      return own ? routineOf(own) : 'gone';
    };
    void find()
      .catch((error: unknown) => {
        report(error, 'reading an own routine');
        return 'gone' as const;
      })
      .then(setFound);
  }, []);
  if (!found) return <Loading />;
  return found === 'gone' ? <Gone onBack={onBack} /> : <>{children(found)}</>;
}
