// What a point is called: code, name, sound and meaning, and its Chinese name unless the plate shows it.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { POINTS } from '../../../data/points.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';
import { channelOf, meaningOf } from './point-names.ts';

export function PointHead({ point }: { point: PointCode }) {
  const { words, say } = useWords('pointPages');
  const texts = words.pointPages;
  const { plain, hant, figure } = POINTS[point];
  const meaning = meaningOf(point, texts);
  const [before = '', after = ''] = meaning
    ? say(texts.pinyinMeans, { meaning }).split('{pinyin}')
    : ['', ''];
  return (
    <header class="point-title">
      <div>
        <p class="eyebrow">{say(texts.codeName, { ...channelOf(point, texts), code: point })}</p>
        <PageTitle title={plain} lang="zh-Latn" />
        <p class="soft">
          {before}
          <span lang="zh-Latn-pinyin">{POINT_FACTS[point].pinyin}</span>
          {after}
        </p>
      </div>
      <span class={figure ? 'point-title-han' : 'hidden'} lang="zh-Hant">
        {hant}
      </span>
    </header>
  );
}
