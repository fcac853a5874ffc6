// Yesterday as it was kept, or the last day before it that has screen time: what-if is drawn on it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PastDay } from '../../core/preview.ts';
import { addDays, dayAt } from '../../core/zone.ts';
import { SEGMENT_DAYS } from '../../data/nudge-rules.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

export type FoundDay = { past: PastDay; isYesterday: boolean };

/** `found`: undefined until it is read; null: there is none. */
export function usePastDay(storage: PageStorage) {
  const [found, setFound] = useState<FoundDay | null>();
  const readDay = useCallback(() => {
    const read = async () => setFound(await findDay(storage));
    letRun(read(), 'reading a past day');
  }, [storage]);
  useEffect(() => {
    readDay();
    // A tab may stay open for days, and "yesterday" is another one then.
    document.addEventListener('visibilitychange', readDay);
    return () => document.removeEventListener('visibilitychange', readDay);
  }, [readDay]);
  return { found, readDay };
}

async function findDay(storage: PageStorage): Promise<FoundDay | null> {
  const zone = localZone();
  const today = dayAt(Date.now(), zone);
  for (let ago = 1; ago <= SEGMENT_DAYS; ago += 1) {
    const day = addDays(today, -ago);
    const segments = await storage.segmentsOn(day);
    if (segments.some(({ kind }) => kind === 'screen'))
      return { past: { day, segments, zone }, isYesterday: ago === 1 };
  }
  return null;
}
