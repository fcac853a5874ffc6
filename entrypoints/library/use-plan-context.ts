// What the safety rules look at, for a page that tells what they mean for this person. Read again when it changes.
import { useEffect, useState } from 'preact/hooks';
import type { PlanContext } from '../../core/plan-for.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import { listenToSafety, loadSafety } from '../../platform/safety-store.ts';
import type { Storage } from '../../platform/storage.ts';
import { planContext } from '../popup/plan-context.ts';

/** Null while it is being read. */
export function usePlanContext(storage: Storage): PlanContext | null {
  const [context, setContext] = useState<PlanContext | null>(null);
  useEffect(() => {
    const read = () => letRun(loadContext(storage).then(setContext), 'reading the safety answers');
    read();
    const ends = [listenToSafety(read), listenToChanges(read)];
    return () => ends.forEach((end) => end());
  }, [storage]);
  return context;
}

async function loadContext(storage: Storage): Promise<PlanContext> {
  const at = Date.now();
  const zone = localZone();
  // From the day before on: a run that began before midnight may have ended after it.
  const since = dayStart(addDays(dayAt(at, zone), -1), zone);
  const [safety, runs] = await Promise.all([loadSafety(), storage.runsSince(since)]);
  return planContext({ at, rows: { runs }, env: { zone } }, safety);
}
