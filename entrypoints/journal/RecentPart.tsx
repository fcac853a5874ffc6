// The last four weeks, kept up to date: the heat map beside the hours of the day, and the kinds of pause further down.
import type { ComponentChildren } from 'preact';
import { BreakKinds } from '../../components/journal/BreakKinds.tsx';
import { FourWeeks } from '../../components/journal/FourWeeks.tsx';
import { HoursOfDay } from '../../components/journal/HoursOfDay.tsx';
import type { Measure } from '../../core/journal/heat.ts';
import type { Day, Zone } from '../../core/zone.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { loadRecent } from './load-journal.ts';
import { NotRead } from './NotRead.tsx';
import { useStored } from './use-stored.ts';

type RecentPartProps = {
  storage: PageStorage;
  today: Day;
  zone: Zone;
  measure: Measure;
  onMeasure: (measure: Measure) => void;
  /** What stands below them, with the kinds of pause somewhere in it. */
  children: (kinds: ComponentChildren) => ComponentChildren;
};

export function RecentPart({ storage, today, zone, measure, onMeasure, children }: RecentPartProps) {
  const { value, hasFailed } = useStored(() => loadRecent(storage, today, { now: Date.now(), zone }), {
    key: `weeks to ${today} ${zone}`,
    isLive: true,
  });
  return (
    <>
      {hasFailed && <NotRead />}
      {value && (
        <div class="section columns">
          <FourWeeks facts={value.facts} {...{ today, measure, onMeasure }} />
          <HoursOfDay means={value.means} zone={zone} />
        </div>
      )}
      {children(value && <BreakKinds kinds={value.kinds} />)}
    </>
  );
}
