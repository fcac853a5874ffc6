// What is known of each point beyond its name, keyed on the code: TE3 and KI15 sound alike. In words a person reads:
// `points` in the locale files. No clinician has reviewed this; every number and grade may be edited here.
//
// Times are our own choice within what the trials used, since none compares short with long. PC6, LI4 and GV29 may be
// pressed for longer by the notes of Memorial Sloan Kettering. Codes, places and names are those of the standard; the
// Japanese names, Vietnamese names and many aliases are general knowledge.
import type { PointCode } from './point-codes.ts';
import type { SourceKey } from './sources.ts';

export type PointFacts = {
  /** With tones, in one word. */
  pinyin: string;
  /** Simplified Chinese name. The traditional one: `POINTS`. */
  hans: string;
  /** Japanese, Korean and Vietnamese in Latin letters, Korean also in its own; missing where we don't know it. */
  names: { japanese?: string; korean?: string; hangul?: string; vietnamese?: string };
  /** What else people look for: older spellings, other codes. What the name means: `pointPages.meanings` in the words. */
  otherNames: readonly string[];
  desk: {
    /** Can be pressed while sitting, be it with one ankle on the other thigh. */
    seated: boolean;
    /** `semi`: people see it, and it looks like stretching or thinking. `no`: for home. */
    inPublic: 'yes' | 'semi' | 'no';
    /** Shoe and thick sock have to come off. */
    shoesOff: boolean;
    /** Nobody need notice it, on a lap or under a table. */
    discreet: boolean;
    /** Hands that are busy, the pressed one included. */
    hands: 1 | 2;
  };
  /** Pressing time in seconds: of each side, of both where they are pressed together, of the one spot on the midline. */
  seconds: { from: number; to: number };
  /** Which way the pressure goes, for the arrow in a drawing. `resting`, `circling`: no arrow, hardly any weight. */
  direction:
    | 'to-index-bone'
    | 'squeeze'
    | 'up-and-in'
    | 'to-big-toe-bone'
    | 'straight-in'
    | 'forward-to-bone'
    | 'resting'
    | 'circling';
  /**
   * How much research there is for any use at all, never how well it works. None of it is in people at desks.
   * `none`: nothing of the point itself, or only reports without comparison. `weak`: a few small studies, or sets of
   * points in which it is one of many. `mixed`: several trials, with results far apart. `some`: many trials, reviewed
   * together, that point one way for at least one use, though of low quality.
   */
  evidence: 'none' | 'weak' | 'mixed' | 'some';
  /** What the grade and the cautions rest on, and last where its traditional uses are told. */
  sources: readonly SourceKey[];
};

export const POINT_FACTS: Readonly<Record<PointCode, PointFacts>> = {
  LI4: {
    pinyin: 'Hégǔ',
    hans: '合谷',
    names: { japanese: 'Gōkoku', korean: 'Hapgok', hangul: '합곡', vietnamese: 'Hợp Cốc' },
    otherNames: ['Hoku', 'Tiger’s mouth', 'Hǔkǒu', '虎口', 'GI4', 'Di4'],
    desk: { seated: true, inPublic: 'yes', shoesOff: false, discreet: true, hands: 2 },
    seconds: { from: 15, to: 60 },
    direction: 'to-index-bone',
    evidence: 'weak',
    sources: ['head', 'carr', 'places', 'pointsArticle', 'mskcc'],
  },
  GB21: {
    pinyin: 'Jiānjǐng',
    hans: '肩井',
    names: { japanese: 'Kensei', korean: 'Gyeonjeong', hangul: '견정', vietnamese: 'Kiên Tỉnh' },
    otherNames: ['VB21'],
    desk: { seated: true, inPublic: 'yes', shoesOff: false, discreet: false, hands: 1 },
    seconds: { from: 25, to: 60 },
    direction: 'squeeze',
    evidence: 'weak',
    sources: ['matsubara', 'cho', 'carr', 'pointsArticle'],
  },
  GB20: {
    pinyin: 'Fēngchí',
    hans: '风池',
    names: { japanese: 'Fūchi', korean: 'Pungji', hangul: '풍지', vietnamese: 'Phong Trì' },
    otherNames: ['VB20'],
    desk: { seated: true, inPublic: 'semi', shoesOff: false, discreet: false, hands: 2 },
    seconds: { from: 30, to: 60 },
    direction: 'up-and-in',
    evidence: 'weak',
    sources: ['stiffNeck', 'harris', 'neckDevice', 'pointsArticle'],
  },
  LR3: {
    pinyin: 'Tàichōng',
    hans: '太冲',
    names: { japanese: 'Taishō', korean: 'Taechung', hangul: '태충', vietnamese: 'Thái Xung' },
    otherNames: ['LV3', 'Liv3', 'F3'],
    desk: { seated: true, inPublic: 'no', shoesOff: true, discreet: false, hands: 1 },
    seconds: { from: 45, to: 90 },
    direction: 'to-big-toe-bone',
    evidence: 'weak',
    sources: ['foot', 'harris', 'legs', 'pointsArticle'],
  },
  PC6: {
    pinyin: 'Nèiguān',
    hans: '内关',
    names: { japanese: 'Naikan', korean: 'Naegwan', hangul: '내관', vietnamese: 'Nội Quan' },
    otherNames: ['P6', 'MC6', 'KS6', 'Pe6'],
    desk: { seated: true, inPublic: 'yes', shoesOff: false, discreet: true, hands: 2 },
    seconds: { from: 40, to: 120 },
    direction: 'straight-in',
    evidence: 'some',
    sources: ['cochrane', 'pointsArticle', 'mskcc'],
  },
  TE3: {
    pinyin: 'Zhōngzhǔ',
    hans: '中渚',
    names: { japanese: 'Chūsho', korean: 'Jungjeo', hangul: '중저' },
    otherNames: ['SJ3', 'TB3', 'TW3', 'TH3', '3E3'],
    desk: { seated: true, inPublic: 'yes', shoesOff: false, discreet: true, hands: 2 },
    seconds: { from: 15, to: 45 },
    direction: 'straight-in',
    evidence: 'none',
    sources: ['stiffNeck', 'pointsArticle'],
  },
  SP6: {
    pinyin: 'Sānyīnjiāo',
    hans: '三阴交',
    names: { japanese: 'San’inkō', korean: 'Sameumgyo', hangul: '삼음교', vietnamese: 'Tam Âm Giao' },
    otherNames: ['RP6', 'MP6'],
    // Boots and tights are in the way, shoes are not.
    desk: { seated: true, inPublic: 'semi', shoesOff: false, discreet: false, hands: 1 },
    seconds: { from: 30, to: 90 },
    direction: 'forward-to-bone',
    evidence: 'weak',
    sources: ['harris', 'carr', 'legs', 'pointsArticle'],
  },
  ST36: {
    pinyin: 'Zúsānlǐ',
    hans: '足三里',
    names: { japanese: 'Ashi-sanri', korean: 'Joksamni', hangul: '족삼리', vietnamese: 'Túc Tam Lý' },
    otherNames: ['E36', 'Ma36'],
    desk: { seated: true, inPublic: 'semi', shoesOff: false, discreet: false, hands: 2 },
    seconds: { from: 45, to: 60 },
    direction: 'straight-in',
    evidence: 'weak',
    sources: ['harris', 'legs', 'zick', 'pointsArticle'],
  },
  CV17: {
    pinyin: 'Dànzhōng',
    hans: '膻中',
    names: { japanese: 'Danchū', korean: 'Jeonjung', hangul: '전중', vietnamese: 'Đản Trung' },
    otherNames: ['Shan Zhong', 'Tan Zhong', '단중', 'Ren17', 'RN17', 'JM17', 'VC17', 'KG17'],
    desk: { seated: true, inPublic: 'semi', shoesOff: false, discreet: false, hands: 1 },
    seconds: { from: 20, to: 60 },
    direction: 'resting',
    evidence: 'none',
    sources: ['questions'],
  },
  GV29: {
    pinyin: 'Yìntáng',
    hans: '印堂',
    names: {},
    otherNames: ['Third eye', 'EX-HN3', 'DU29'],
    desk: { seated: true, inPublic: 'semi', shoesOff: false, discreet: false, hands: 1 },
    seconds: { from: 30, to: 120 },
    direction: 'circling',
    evidence: 'mixed',
    sources: ['au', 'chen', 'mskcc'],
  },
  HT7: {
    pinyin: 'Shénmén',
    hans: '神门',
    names: {},
    otherNames: ['H7'],
    desk: { seated: true, inPublic: 'yes', shoesOff: false, discreet: true, hands: 2 },
    seconds: { from: 30, to: 90 },
    direction: 'resting',
    evidence: 'mixed',
    sources: ['au', 'chen', 'harris'],
  },
};
