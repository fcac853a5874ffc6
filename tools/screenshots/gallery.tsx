// The page that is photographed: one state of the popup or of a wide page, named by `?state=`; or any of the popup's, one
// after the other, named behind the #. Not part of the product.
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

const root = document.createElement('div');
root.id = 'root';

function draw({ name, view }: GalleryState): void {
  document.body.append(root);
  render(null, root);
  render(<WordsProvider speech={speech}>{view}</WordsProvider>, root);
  root.dataset['state'] = name;
}

function stateOf(name: string): GalleryState {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}

async function showAsked(name: string): Promise<void> {
  const state = stateOf(name);
  await addStyles(state.page ?? 'popup');
  documentElement.classList.toggle('wide', state.page !== undefined);
  documentElement.classList.toggle('break', state.page === undefined && ask.has('tab'));
  const seconds = ask.get('seconds');
  // A frame of the film: the player at any other instant.
  draw(seconds === null ? state : { ...state, view: playerAt(Number(seconds)) });
}

async function showEach(): Promise<void> {
  await addStyles('popup');
  const show = () => draw(stateOf(location.hash.slice(1)));
  window.addEventListener('hashchange', show);
  show();
}

const wanted = ask.get('state');
if (ask.has('figures')) {
  await addStyles('popup');
  render(<FiguresSheet />, document.body);
} else if (wanted !== null) await showAsked(wanted);
else if (location.hash) await showEach();
else {
  // JSON leaves out what is undefined; what a state shows stays here.
  const list = STATES.map((state) => ({ ...state, view: undefined }));
  render(<pre id="states">{JSON.stringify(list)}</pre>, document.body);
}
