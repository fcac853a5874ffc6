// What the safety rules look at, for the pages that show what a person's answers would change.
import { useEffect, useState } from 'preact/hooks';
import type { PlanContext } from '../../core/plan-for.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import { listenToSafety, loadSafety } from '../../platform/safety-store.ts';
import type { Storage } from '../../platform/storage.ts';
import { planContext } from '../popup/plan-context.ts';

/** Null until it is read; read again when the answers change. */
export function useSafetyContext(storage: Storage): PlanContext | null {
  const [context, setContext] = useState<PlanContext | null>(null);
  useEffect(() => {
    const read = async () => {
      const [at, zone] = [Date.now(), localZone()];
      const since = dayStart(addDays(dayAt(at, zone), -1), zone);
      const [safety, runs] = await Promise.all([loadSafety(), storage.runsSince(since)]);
      // Somebody who looks at a mat session has no need to be told that the first one is shorter: the start tells.
      setContext(planContext({ at, rows: { runs }, env: { zone } }, safety, true));
    };
    const readNow = () => letRun(read(), 'reading the safety answers');
    readNow();
    return listenToSafety(readNow);
  }, [storage]);
  return context;
}
