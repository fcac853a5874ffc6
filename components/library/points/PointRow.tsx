// One point of the list: picture, what it is called, where it is, how it fits a desk.

import { routeHash } from '../../../core/library-route.ts';
import type { Standing } from '../../../core/point-standing.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { POINTS } from '../../../data/points.ts';
import { Thumb } from '../../figures/Thumb.tsx';
import { useWords } from '../../words.tsx';
import { DeskMarks } from './DeskMarks.tsx';

export type PointRowProps = {
  point: PointCode;
  /** Missing until it is known. */
  standing?: Standing | undefined;
};

export function PointRow({ point, standing }: PointRowProps) {
  const { words } = useWords('pointPages', 'points');
  const { plain, hant } = POINTS[point];
  const note = useStandingNote(standing);
  return (
    <li class="point-row">
      <Thumb point={point} />
      <div>
        <h3>
          <a href={routeHash({ part: 'points', point })}>{plain}</a>{' '}
          <span class="point-row-han" lang="zh-Hant">
            {hant}
          </span>{' '}
          <span class="soft s num">{point}</span>
        </h3>
        <p class="s">{words.points[point].where}</p>
        <DeskMarks point={point} />
        {note && <p class="xs point-row-note">{note}</p>}
      </div>
    </li>
  );
}

/** Only what changes something: left out, or lightly. */
function useStandingNote(standing: Standing | undefined): string | null {
  const { words, say } = useWords('pointPages');
  const { listStanding } = words.pointPages;
  if (!standing) return null;
  const out = standing.sides.filter(({ judgement }) => judgement.level === 'leave');
  const [first] = out;
  if (first && out.length === standing.sides.length) return listStanding.leave;
  if (first) return say(listStanding.side, { side: words.pointPages.sides[first.side] });
  return standing.sides.some(({ judgement }) => judgement.brief) ? listStanding.light : null;
}
