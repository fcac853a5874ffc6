// What research there is, in plain words, and what that rests on.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { SourceList } from '../../page/SourceList.tsx';
import { useWords } from '../../words.tsx';

export function Known({ point }: { point: PointCode }) {
  const texts = useWords('pointPages').words.pointPages;
  const { evidence, sources } = POINT_FACTS[point];
  return (
    <section aria-labelledby="known">
      <h2 id="known">{texts.known}</h2>
      <p class="strong">{texts.grades[evidence]}</p>
      <p>{texts.points[point].research}</p>
      <SourceList sources={sources} />
    </section>
  );
}
