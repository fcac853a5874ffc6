// All points by place of the body, and a box that finds one by any of its names.
import { findPointsOrPlace } from '../../../core/find-point.ts';
import { routeHash } from '../../../core/library-route.ts';
import type { Standing } from '../../../core/point-standing.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_GROUP_KEYS, POINT_GROUPS, type PointGroup } from '../../../data/point-groups.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';
import { PointRow } from './PointRow.tsx';
import { translatedNames, wheresOf } from './point-names.ts';

export type PointListProps = {
  query: string;
  onQuery: (query: string) => void;
  /** How each point stands for the person now; null until it is known. */
  standingOf: ((point: PointCode) => Standing) | null;
};

export function PointList({ query, onQuery, standingOf }: PointListProps) {
  const { words, say } = useWords('pointPages', 'points');
  const texts = words.pointPages;
  const found = findPointsOrPlace(query, { more: translatedNames(texts), wheres: wheresOf(words.points) });
  return (
    <>
      <header class="page-head">
        <PageTitle title={texts.title} />
        <p class="lead">{texts.lead}</p>
        <p>
          <a href={routeHash({ part: 'learn', page: 'how' })}>{texts.learnHow}</a>
        </p>
      </header>
      <search class="point-search">
        <label for="point-search">{texts.search}</label>
        <input
          id="point-search"
          type="search"
          value={query}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="point-search-hint"
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
        <p id="point-search-hint" class="xs soft">
          {texts.searchHint}
        </p>
        <p class="hidden" role="status">
          {query.trim() ? say(texts.found, { n: found.length }) : ''}
        </p>
      </search>
      {found.length === 0 ? (
        <div class="point-none">
          <p>{say(texts.none, { query: query.trim() })}</p>
          <p>
            <a href={routeHash({ part: 'find' })}>{texts.byPlace}</a>
          </p>
        </div>
      ) : (
        POINT_GROUP_KEYS.map((group) => <Group key={group} {...{ group, found, standingOf }} />)
      )}
    </>
  );
}

type GroupProps = Pick<PointListProps, 'standingOf'> & { group: PointGroup; found: readonly PointCode[] };

function Group({ group, found, standingOf }: GroupProps) {
  const { groups } = useWords('pointPages').words.pointPages;
  const points = POINT_GROUPS[group].filter((point) => found.includes(point));
  if (points.length === 0) return null;
  return (
    <section class="point-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{groups[group]}</h2>
      <ul>
        {points.map((point) => (
          <PointRow key={point} point={point} standing={standingOf?.(point)} />
        ))}
      </ul>
    </section>
  );
}
