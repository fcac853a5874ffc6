// The names of a point in other writings and languages, each marked as what it is.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { POINTS } from '../../../data/points.ts';
import { useWords } from '../../words.tsx';

export function OtherNames({ point }: { point: PointCode }) {
  const { words } = useWords('pointPages');
  const texts = words.pointPages.names;
  const { hans, names, otherNames } = POINT_FACTS[point];
  const { japanese, korean, hangul, vietnamese } = names;
  return (
    <section class="other-names" aria-labelledby="other-names">
      <h2 id="other-names">{texts.title}</h2>
      <dl class="meta">
        <Name term={texts.traditional} name={POINTS[point].hant} lang="zh-Hant" />
        <Name term={texts.simplified} name={hans} lang="zh-Hans" />
        <Name term={texts.japanese} name={japanese} lang="ja-Latn" />
        {korean && (
          <>
            <dt>{texts.korean}</dt>
            <dd>
              <span lang="ko-Latn">{korean}</span> <span lang="ko">{hangul}</span>
            </dd>
          </>
        )}
        <Name term={texts.vietnamese} name={vietnamese} lang="vi" />
        <Name term={texts.others} name={otherNames.join(words.popup.listJoin)} />
      </dl>
    </section>
  );
}

function Name({ term, name, lang }: { term: string; name: string | undefined; lang?: string }) {
  if (!name) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd lang={lang}>{name}</dd>
    </>
  );
}
