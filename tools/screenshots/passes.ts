// How the states are photographed: twice in full, and a few of them under special conditions. The wide pages are there in
// each pass that is not about the popup alone.

export type Pass = {
  name: string;
  theme: 'light' | 'dark';
  /** Query of the gallery page. */
  query?: Readonly<Record<string, string>>;
  reducedMotion?: true;
  moreContrast?: true;
  forcedColors?: true;
  /** In a tab of this size; what is the popup elsewhere is the break page there. */
  tab?: { width: number; height: number };
  /** All states of the popup, or only those named. */
  only?: readonly string[];
  /** None of the wide pages. */
  noPages?: true;
};

const FEW = [
  'home',
  'home-first-day',
  'home-held-audio',
  'home-meeting',
  'home-meeting-menu',
  'home-pause-menu',
  'home-nudges-many',
  'home-ask',
  'prompt',
  'prompt-times',
  'prompt-signals',
  'prompt-stress-answered',
  'safety-some',
  'sound-muted',
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
  { name: 'reduced-motion', theme: 'light', reducedMotion: true, only: FEW, noPages: true },
  { name: 'narrow', theme: 'light', tab: { width: 320, height: 640 }, only: FEW },
  { name: 'text-200', theme: 'light', query: { text: '200' }, only: FEW },
  { name: 'rtl', theme: 'light', query: { dir: 'rtl', words: 'mirrored' }, only: FEW },
  { name: 'longer', theme: 'light', query: { words: 'longer' }, only: FEW },
  { name: 'wide-face', theme: 'light', query: { font: 'Verdana, "DejaVu Sans"' }, only: FEW, noPages: true },
  { name: 'dark-skin', theme: 'light', query: { skin: '4' }, only: FEW, noPages: true },
  { name: 'page', theme: 'light', tab: { width: 1280, height: 800 }, only: PAGE, noPages: true },
  { name: 'page-dark', theme: 'dark', tab: { width: 1920, height: 1080 }, only: PAGE, noPages: true },
  { name: 'page-small', theme: 'light', tab: { width: 420, height: 500 }, only: PAGE, noPages: true },
];

/** Those under which text could be cut or run into other text. */
export const CROWDED_PASSES = PASSES.filter(({ name }) =>
  ['narrow', 'text-200', 'rtl', 'longer'].includes(name),
);

/** The states of a pass. */
export function statesOf<S extends { name: string; page?: unknown }>(states: readonly S[], pass: Pass): S[] {
  return states.filter(({ name, page }) => (page ? !pass.noPages : (pass.only?.includes(name) ?? true)));
}
