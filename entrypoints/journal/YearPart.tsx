// A year, kept up to date, and the way to others.
import { useState } from 'preact/hooks';
import { YearMap } from '../../components/journal/YearMap.tsx';
import type { Measure } from '../../core/journal/heat.ts';
import type { Day, Zone } from '../../core/zone.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { loadYear, loadYears } from './load-journal.ts';
import { NotRead } from './NotRead.tsx';
import { useStored } from './use-stored.ts';

type YearPartProps = { storage: PageStorage; today: Day; zone: Zone; measure: Measure };

export function YearPart({ storage, today, zone, measure }: YearPartProps) {
  const current = Number(today.slice(0, 4));
  // Null: this one, whichever it is.
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? current;
  const years = useStored(() => loadYears(storage, today), { key: `years to ${current}`, isLive: false });
  const facts = useStored(() => loadYear(storage, year, { now: Date.now(), zone }), {
    key: `${year} ${zone}`,
    isLive: year === current,
  });
  return (
    <>
      {facts.hasFailed && <NotRead />}
      <YearMap
        {...{ year, today, measure }}
        years={years.value ?? [current]}
        facts={facts.value}
        onYear={(next) => setChosen(next === current ? null : next)}
      />
    </>
  );
}
