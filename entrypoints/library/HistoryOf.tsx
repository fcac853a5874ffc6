// How one routine went so far, from everything that is stored.
import { useEffect, useState } from 'preact/hooks';
import { RoutineHistory } from '../../components/library/RoutineHistory.tsx';
import { routineHistory } from '../../core/routine-history.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

export function HistoryOf({ storage, id }: { storage: PageStorage; id: AnyRoutineId }) {
  const [history, setHistory] = useState<ReturnType<typeof routineHistory> | null>(null);
  useEffect(() => {
    const read = async () => {
      const [runs, checkIns, nudges] = await Promise.all([
        storage.runsSince(0),
        storage.checkInsSince(0),
        storage.nudgesSince(0),
      ]);
      setHistory(routineHistory(id, { runs, checkIns, nudges }));
    };
    const readNow = () => {
      if (!document.hidden) letRun(read(), 'reading how a routine went');
    };
    readNow();
    // Everything there is, so not at each change of anything: when the person is back at this page.
    document.addEventListener('visibilitychange', readNow);
    return () => document.removeEventListener('visibilitychange', readNow);
  }, [id, storage]);
  return history && <RoutineHistory history={history} />;
}
