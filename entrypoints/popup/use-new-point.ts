// Which points are new to the person: by the runs they played before, read once as the player opens.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isPointNew, REMEMBERED_RUNS } from '../../core/new-point.ts';
import type { Run } from '../../core/run.ts';
import { report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

/**
 * Whether the step at `index` presses a point that is new; null until that is known. Found out as the step begins, and
 * again when the player comes back after `isAway`.
 */
export function useNewPoint(
  storage: PageStorage,
  { run, index, isAway }: { run: Run; index: number; isAway: boolean },
): boolean | null {
  const [earlier, setEarlier] = useState<readonly Run[] | 'unread' | null>(null);
  useEffect(() => {
    const notRead = (error: unknown) => {
      report(error, 'looking for earlier routines');
      return 'unread' as const;
    };
    void storage.lastRuns(REMEMBERED_RUNS).catch(notRead).then(setEarlier);
  }, [storage]);
  return useMemo(
    () => (earlier === null ? null : earlier !== 'unread' && isPointNew(run, index, earlier)),
    [earlier, run.id, index, isAway],
  );
}
