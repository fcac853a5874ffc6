// What the safety rules look at, kept up to date while a page of the library is up: answers, record, and today's runs.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlanContext } from '../../core/plan-for.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import { listenToSafety, loadSafety, type Safety } from '../../platform/safety-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { planContext } from '../popup/plan-context.ts';

const LAST_RUNS = 8;

/** `now` and `today` stand still until something changes or the page is looked at again. */
export type Known = { safety: Safety; context: PlanContext; today: string };

/** Null until it is read for the first time. */
export function usePlanContext(storage: PageStorage): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  const read = useCallback(async () => {
    const at = Date.now();
    const zone = localZone();
    const today = dayAt(at, zone);
    const [safety, recent, last] = await Promise.all([
      loadSafety(),
      // From the day before on: a run that began before midnight may have ended after it.
      storage.runsSince(dayStart(addDays(today, -1), zone)),
      // And the last ones: one may have waited for days before it ended today.
      storage.lastRuns(LAST_RUNS),
    ]);
    const runs = [...recent, ...last.filter(({ id }) => !recent.some((run) => run.id === id))];
    setKnown({ safety, context: planContext({ at, rows: { runs }, env: { zone } }, safety), today });
  }, [storage]);
  useEffect(() => {
    const readNow = () => letRun(read(), 'reading how the points stand');
    readNow();
    const ends = [listenToSafety(readNow), listenToChanges(readNow)];
    // A tab may stay open for days, and "today" ends at midnight.
    document.addEventListener('visibilitychange', readNow);
    return () => {
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', readNow);
    };
  }, [read]);
  return known;
}
