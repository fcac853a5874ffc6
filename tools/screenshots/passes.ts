// How the states are photographed: twice in full, and a few of them under special conditions.

export type Pass = {
  name: string;
  theme: 'light' | 'dark';
  /** Query of the gallery page. */
  query?: Readonly<Record<string, string>>;
  reducedMotion?: true;
  moreContrast?: true;
  forcedColors?: true;
  /** As the break page, in a tab of this size. */
  tab?: { width: number; height: number };
  /** All states, or only those named. */
  only?: readonly string[];
};

const FEW = [
  'home',
  'home-first-day',
  'home-held-audio',
  'home-meeting',
  'home-meeting-menu',
  'home-nudges-many',
  'home-ask',
  'prompt',
  'prompt-times',
  'prompt-signals',
  'prompt-stress-answered',
  'safety-some',
  'changes-pregnancy',
  'player-hold',
  'player-find',
  'player-keys',
  'player-breathe-in',
  'player-switch',
  'resume',
  'stop',
  'done',
  'before',
  'before-chosen',
  'done-pair',
  'done-mat-yes',
  'history-averages',
];

const PAGE = [
  'home',
  'home-ask',
  'prompt',
  'prompt-signals',
  'changes-pregnancy',
  'player-hold',
  'resume',
  'done',
  'before',
  'done-pair',
];

export const PASSES: readonly Pass[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'forced-colors', theme: 'dark', forcedColors: true, only: FEW },
  { name: 'more-contrast', theme: 'light', moreContrast: true, only: FEW },
  { name: 'reduced-motion', theme: 'light', reducedMotion: true, only: FEW },
  { name: 'text-200', theme: 'light', query: { text: '200' }, only: FEW },
  { name: 'wide-face', theme: 'light', query: { font: 'Verdana, "DejaVu Sans"' }, only: FEW },
  { name: 'dark-skin', theme: 'light', query: { skin: '4' }, only: FEW },
  { name: 'page', theme: 'light', tab: { width: 1280, height: 800 }, only: PAGE },
  { name: 'page-dark', theme: 'dark', tab: { width: 1920, height: 1080 }, only: PAGE },
  { name: 'page-small', theme: 'light', tab: { width: 420, height: 500 }, only: PAGE },
  { name: 'rtl', theme: 'light', query: { dir: 'rtl' }, only: FEW },
];
