// The points: a list, and a page for each.
import { useState } from 'preact/hooks';
import { PointList } from '../../components/library/points/PointList.tsx';
import { PointPage } from '../../components/library/points/PointPage.tsx';
import { useWords } from '../../components/words.tsx';
import { SAFETY_ADDRESS } from '../../core/addresses.ts';
import { needsReask } from '../../core/parse-profile.ts';
import { pointStanding } from '../../core/point-standing.ts';
import { leaveOutPoint, noteSkinAt, skinOn } from '../../core/safety-record.ts';
import { dayAt } from '../../core/zone.ts';
import type { PointCode } from '../../data/point-codes.ts';
import { POINTS } from '../../data/points.ts';
import { figures, pointPages, points, reasons, safety } from '../../locales/en.json';
import { localZone } from '../../platform/local-zone.ts';
import { report } from '../../platform/report.ts';
import { changeSafetyRecord } from '../../platform/safety-store.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import type { PartProps } from './Library.tsx';
import { type Known, usePlanContext } from './use-plan-context.ts';

export const words = { figures, pointPages, points, reasons, safety };

export function PointsPart({ route, storage }: PartProps<'points'>) {
  const { words: spoken } = useWords('pointPages');
  const texts = spoken.pointPages;
  const known = usePlanContext(storage);
  // Kept while a point is up: going back shows what was looked for.
  const [query, setQuery] = useState('');
  const title = route.point ? POINTS[route.point].plain : texts.title;
  useTabTitle(title);
  if (route.point) return <OnePoint key={route.point} point={route.point} known={known} />;
  return (
    <PointList
      query={query}
      onQuery={setQuery}
      standingOf={known && ((point) => pointStanding(point, known.context))}
    />
  );
}

function OnePoint({ point, known }: { point: PointCode; known: Known | null }) {
  // Counted, so that each failure shows the page as it is kept once more.
  const [failures, setFailures] = useState(0);
  const change = async (by: Parameters<typeof changeSafetyRecord>[0]) => {
    try {
      await changeSafetyRecord(by);
      setFailures(0);
    } catch (error) {
      report(error, 'keeping a choice about a point');
      setFailures((count) => count + 1);
    }
  };
  const own = known && {
    standing: pointStanding(point, known.context),
    isUnasked: needsReask(known.safety.profile, known.context.now),
    answersHref: SAFETY_ADDRESS,
    isLeftOut: known.safety.record.leftOut?.includes(point) ?? false,
    soreSide: skinOn(known.safety.record, known.today)[point] ?? null,
    onLeaveOut: (isOut: boolean) => void change((record) => leaveOutPoint(record, { point, isOut })),
    onSkin: (side: Parameters<typeof noteSkinAt>[1]['side']) =>
      void change((record) => noteSkinAt(record, { point, side, day: dayAt(Date.now(), localZone()) })),
    hasFailed: failures > 0,
  };
  return <PointPage point={point} own={own} />;
}
