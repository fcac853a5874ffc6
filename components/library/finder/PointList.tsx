// Points with the reason for each, how good the research on it is, and what the person's own answers mean for it.
import { adviceOn } from '../../../core/finder.ts';
import { routeHash } from '../../../core/library-route.ts';
import type { PlanContext } from '../../../core/plan-for.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { Thumb } from '../../figures/Thumb.tsx';
import { pointName } from '../../routine-facts.ts';
import { useWords } from '../../words.tsx';
import { AdviceLine } from './AdviceLine.tsx';

export type PointListProps = {
  title: string;
  points: readonly { point: PointCode; why: string }[];
  context: PlanContext;
};

export function PointList({ title, points, context }: PointListProps) {
  if (points.length === 0) return null;
  return (
    <section class="finder-points">
      <h2>{title}</h2>
      <ul>
        {points.map(({ point, why }) => (
          <PointRow key={point} {...{ point, why, context }} />
        ))}
      </ul>
    </section>
  );
}

function PointRow({ point, why, context }: { point: PointCode; why: string; context: PlanContext }) {
  const {
    words: { finder, points },
    say,
  } = useWords('finder', 'points');
  const { evidence } = finder;
  return (
    <li>
      <Thumb point={point} />
      <div>
        <h3>
          <a href={routeHash({ part: 'points', point })}>{pointName(point)}</a>{' '}
          <span class="soft s num">{point}</span>
        </h3>
        <p class="s soft">{points[point].where}</p>
        <p class="finder-why">{why}</p>
        <p class="s soft">{say(evidence.label, { grade: evidence[POINT_FACTS[point].evidence] })}</p>
        {adviceOn(point, context).map((advice) => (
          <AdviceLine key={advice.side} point={point} advice={advice} />
        ))}
      </div>
    </li>
  );
}
