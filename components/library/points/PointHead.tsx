// What a point is called: code, name, sound and meaning, and its Chinese name.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { POINTS } from '../../../data/points.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { withPart } from '../../with-part.tsx';
import { useWords } from '../../words.tsx';
import { channelOf, meaningOf } from './point-names.ts';

export function PointHead({ point }: { point: PointCode }) {
  const { words, say } = useWords('pointPages');
  const texts = words.pointPages;
  const { plain, hant } = POINTS[point];
  const meaning = meaningOf(point, texts);
  return (
    <header class="point-title">
      <div>
        <p class="eyebrow">{say(texts.codeName, { ...channelOf(point, texts), code: point })}</p>
        <PageTitle title={plain} lang="zh-Latn" />
        <p class="soft">
          {withPart(
            meaning ? say(texts.pinyinMeans, { meaning }) : '{pinyin}',
            'pinyin',
            <span lang="zh-Latn-pinyin">{POINT_FACTS[point].pinyin}</span>,
          )}
        </p>
      </div>
      <span class="point-title-han" lang="zh-Hant">
        {hant}
      </span>
    </header>
  );
}
