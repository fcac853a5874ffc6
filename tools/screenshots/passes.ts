// How the states are photographed: twice in full, and a few of them under special conditions.

export type Pass = {
  name: string;
  theme: 'light' | 'dark';
  /** Query of the gallery page. */
  query?: Readonly<Record<string, string>>;
  reducedMotion?: true;
  moreContrast?: true;
  forcedColors?: true;
  /** All states, or only those named. */
  only?: readonly string[];
};

const FEW = [
  'home',
  'home-first-day',
  'home-pause-menu',
  'prompt',
  'prompt-stress-answered',
  'safety-some',
  'changes-pregnancy',
  'player-hold',
  'player-find',
  'player-breathe-in',
  'player-switch',
  'resume',
  'stop',
  'done',
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
  { name: 'rtl', theme: 'light', query: { dir: 'rtl' }, only: FEW },
];
