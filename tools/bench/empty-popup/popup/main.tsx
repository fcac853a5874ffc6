// One line, drawn with Preact: the least that a popup of ours could be. For comparison only, never shipped.
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<p>One line</p>, root);
