// The acupoints, keyed on the WHO code. Facts and names only; where a point is and how to press it stand in
// the locale files under `points`. Locations: WHO Standard Acupuncture Point Locations (2008), put in plain words.
import type { FigureKey } from './figures.ts';
import type { PointCode } from './point-codes.ts';
import type { Technique } from './routines.ts';

export type { PointCode };

export type Point = {
  /** Pinyin without tones, as the texts call it. */
  plain: string;
  /** Pinyin with tones. */
  pinyin: string;
  /** Chinese name: simplified and traditional. */
  hans: string;
  hant: string;
  /**
   * `each`: left and right in turn, since the other hand presses. `together`: both at once.
   * `midline`: one spot; its steps have side `both`.
   */
  laterality: 'each' | 'together' | 'midline';
  /** How it may be pressed, the usual way first. */
  techniques: readonly [Technique, ...Technique[]];
  /** Only ever pressed lightly, for everybody. */
  gentle: boolean;
  figure: FigureKey | null;
};

export const POINTS = {
  LI4: {
    plain: 'He Gu',
    pinyin: 'Hégǔ',
    hans: '合谷',
    hant: '合谷',
    laterality: 'each',
    techniques: ['press-circle', 'press-hold'],
    gentle: false,
    figure: 'LI4',
  },
  GB21: {
    plain: 'Jian Jing',
    pinyin: 'Jiānjǐng',
    hans: '肩井',
    hant: '肩井',
    laterality: 'each',
    techniques: ['squeeze', 'press-hold', 'rest-hand'],
    gentle: false,
    figure: 'GB21',
  },
  GB20: {
    plain: 'Feng Chi',
    pinyin: 'Fēngchí',
    hans: '风池',
    hant: '風池',
    laterality: 'together',
    techniques: ['press-circle', 'press-hold'],
    gentle: false,
    figure: 'GB20',
  },
  TE3: {
    plain: 'Zhong Zhu',
    pinyin: 'Zhōngzhǔ',
    hans: '中渚',
    hant: '中渚',
    laterality: 'each',
    techniques: ['press-hold'],
    gentle: false,
    figure: 'TE3',
  },
  GV29: {
    plain: 'Yin Tang',
    pinyin: 'Yìntáng',
    hans: '印堂',
    hant: '印堂',
    laterality: 'midline',
    techniques: ['press-circle'],
    gentle: true,
    figure: null,
  },
  HT7: {
    plain: 'Shen Men',
    pinyin: 'Shénmén',
    hans: '神门',
    hant: '神門',
    laterality: 'each',
    techniques: ['press-hold'],
    gentle: true,
    figure: null,
  },
} as const satisfies Record<PointCode, Point>;
