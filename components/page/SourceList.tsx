// What a text rests on. A source opens in a tab of its own; one without an address is named.
import { SOURCES, type Source, type SourceKey } from '../../data/sources.ts';

export function SourceList({ sources }: { sources: readonly SourceKey[] }) {
  return (
    <ul class="sources">
      {sources.map((key) => (
        <li key={key}>
          <SourceName source={SOURCES[key]} />
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source: { title, url, year } }: { source: Source }) {
  const dated = year === undefined ? title : `${title} (${year})`;
  if (!url) return <>{dated}</>;
  return (
    <a href={url} target="_blank" rel="noopener">
      {dated}
    </a>
  );
}
