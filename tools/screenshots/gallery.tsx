// The page that is photographed: one state of the popup or of a wide page, named by `?state=`. Not part of the product.
import { render } from 'preact';
import './gallery.css';
import { WordsProvider } from '../../components/words.tsx';
import { stopClock } from './clock.ts';
import { FiguresSheet } from './FiguresSheet.tsx';
import { speech } from './speech.ts';
import { playerAt } from './states/player.tsx';
import { type GalleryState, STATES } from './states.tsx';

/** The styles that each page loads, and no other's. */
const STYLES = {
  popup: () => import('./popup.css?inline'),
  library: () => import('../../components/library.css?inline'),
  journal: () => import('../../components/journal.css?inline'),
  settings: () => import('../../components/settings.css?inline'),
  welcome: () => import('../../components/welcome.css?inline'),
};

stopClock();
const ask = new URLSearchParams(location.search);
const { documentElement } = document;
documentElement.dir = ask.get('dir') ?? 'ltr';
const text = ask.get('text');
if (text) documentElement.style.fontSize = `${text}%`;
const font = ask.get('font');
if (font) documentElement.style.setProperty('--font', font);
const skin = ask.get('skin');
if (skin) documentElement.dataset['skin'] = skin;

async function addStyles(page: keyof typeof STYLES): Promise<void> {
  const style = document.createElement('style');
  style.textContent = (await STYLES[page]()).default;
  // Before the gallery's own, which stills what moves.
  document.head.prepend(style);
}

async function show({ page, view }: GalleryState): Promise<void> {
  await addStyles(page ?? 'popup');
  documentElement.classList.toggle('wide', page !== undefined);
  documentElement.classList.toggle('break', page === undefined && ask.has('tab'));
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  render(<WordsProvider speech={speech}>{view}</WordsProvider>, root);
}

const wanted = ask.get('state');
if (ask.has('figures')) {
  await addStyles('popup');
  render(<FiguresSheet />, document.body);
} else if (wanted === null) {
  // JSON leaves out what is undefined; what a state shows stays here.
  const list = STATES.map((state) => ({ ...state, view: undefined }));
  render(<pre id="states">{JSON.stringify(list)}</pre>, document.body);
} else {
  const state = STATES.find(({ name }) => name === wanted);
  if (!state) throw new Error(`There is no state "${wanted}".`);
  const seconds = ask.get('seconds');
  // A frame of the film: the player at any other instant.
  await show(seconds === null ? state : { ...state, view: playerAt(Number(seconds)) });
}
