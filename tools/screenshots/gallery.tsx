// The page that is photographed: one state of the popup, named by `?state=` or behind the #. Not part of the product.
import { render } from 'preact';
import '../../components/popup.css';
import '../../components/css/history.css';
import '../../components/css/break.css';
import '../../components/css/sound.css';
import './gallery.css';
import { WordsProvider } from '../../components/words.tsx';
import { FiguresSheet } from './FiguresSheet.tsx';
import { speech } from './speech.ts';
import { STATES } from './states.tsx';

const ask = new URLSearchParams(location.search);
document.documentElement.dir = ask.get('dir') ?? 'ltr';
const text = ask.get('text');
if (text) document.documentElement.style.fontSize = `${text}%`;
document.documentElement.classList.toggle('break', ask.has('tab'));
const font = ask.get('font');
if (font) document.documentElement.style.setProperty('--font', font);
const skin = ask.get('skin');
if (skin) document.documentElement.dataset['skin'] = skin;

const asked = ask.get('state');
if (ask.has('figures')) {
  render(<FiguresSheet />, document.body);
} else if (asked === null && !location.hash) {
  const list = STATES.map(({ name, press = [] }) => ({ name, press }));
  render(<pre id="states">{JSON.stringify(list)}</pre>, document.body);
} else {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  // A page that shows all states, one after the other, names each behind the #.
  const show = () => {
    const name = asked ?? location.hash.slice(1);
    const { view = 'No such state' } = STATES.find((state) => state.name === name) ?? {};
    render(null, root);
    render(<WordsProvider speech={speech}>{view}</WordsProvider>, root);
    root.dataset['state'] = name;
  };
  window.addEventListener('hashchange', show);
  show();
}
