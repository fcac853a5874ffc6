// What takes more rows than the last weeks: which times tend to fit, and the numbers before and after.
import type { ComponentChildren } from 'preact';
import { AcceptedTimes } from '../../components/journal/AcceptedTimes.tsx';
import { BeforeAfter } from '../../components/journal/BeforeAfter.tsx';
import type { Zone } from '../../core/zone.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { loadHistory } from './load-journal.ts';
import { NotRead } from './NotRead.tsx';
import { useStored } from './use-stored.ts';

export type HistoryPartProps = {
  storage: PageStorage;
  zone: Zone;
  /** Stands before the times. */
  beside: ComponentChildren;
};

export function HistoryPart({ storage, zone, beside }: HistoryPartProps) {
  // Of a whole year, so not at each change of anything.
  const { value, hasFailed } = useStored(() => loadHistory(storage, { now: Date.now(), zone }), {
    key: `before and after ${zone}`,
    isLive: false,
  });
  return (
    <>
      {hasFailed && <NotRead />}
      {value && (
        <>
          <div class="section columns">
            {beside}
            <AcceptedTimes times={value.times} />
          </div>
          <BeforeAfter routines={value.routines} zone={zone} />
        </>
      )}
    </>
  );
}
