// The acupoints by name, keyed on the WHO code: what every list and card shows. How they are pressed: `pressing.ts`; all
// else that is known of them: `point-facts.ts`. Where a point is and how to press it stand in the locale files under `points`.
import type { PointCode } from './point-codes.ts';

export type { PointCode };

export type Point = {
  /** Pinyin without tones, as the texts call it. */
  plain: string;
  /** Traditional Chinese name. */
  hant: string;
};

export const POINTS: Readonly<Record<PointCode, Point>> = {
  LI4: { plain: 'He Gu', hant: '合谷' },
  GB21: { plain: 'Jian Jing', hant: '肩井' },
  GB20: { plain: 'Feng Chi', hant: '風池' },
  LR3: { plain: 'Tai Chong', hant: '太衝' },
  PC6: { plain: 'Nei Guan', hant: '內關' },
  TE3: { plain: 'Zhong Zhu', hant: '中渚' },
  SP6: { plain: 'San Yin Jiao', hant: '三陰交' },
  ST36: { plain: 'Zu San Li', hant: '足三里' },
  CV17: { plain: 'Dan Zhong', hant: '膻中' },
  GV29: { plain: 'Yin Tang', hant: '印堂' },
  HT7: { plain: 'Shen Men', hant: '神門' },
};
