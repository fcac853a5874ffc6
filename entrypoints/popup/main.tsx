// The popup's start: storage, words, and the first paint. Also shown in a tab.
import { render } from 'preact';
import { WordsProvider } from '../../components/words.tsx';
import { openStorage } from '../../platform/open-storage.ts';
import { letRun } from '../../platform/report.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { App } from './App.tsx';
import { createSpeech } from './speech.ts';

async function start(root: HTMLElement): Promise<void> {
  const [storage, settings] = await Promise.all([openStorage(() => Date.now()), loadSettings()]);
  const speech = createSpeech();
  const { documentElement } = document;
  documentElement.lang = speech.language;
  if (settings.theme !== 'system') documentElement.dataset['theme'] = settings.theme;
  if (settings.skinTone !== 'neutral') documentElement.dataset['skin'] = settings.skinTone;
  render(
    <WordsProvider speech={speech}>
      <App storage={storage} />
    </WordsProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) letRun(start(root), 'opening the popup');
