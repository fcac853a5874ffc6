// A page's start: storage, words, and the first paint. The popup and the break page differ in nothing but their room.
import { render } from 'preact';
import { openStorage } from '../../platform/open-storage.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { App } from './App.tsx';
import { Speaking } from './Speaking.tsx';
import { createSpeech } from './speech.ts';

/** `onLeave`: what the page does when the person goes back to work; a popup closes by itself. */
export async function startPage(root: HTMLElement, onLeave?: () => Promise<void>): Promise<void> {
  const [storage, settings] = await Promise.all([
    openStorage(
      () => Date.now(),
      () => import('../../platform/memory-storage.ts'),
    ),
    loadSettings(),
  ]);
  const speech = createSpeech();
  const { documentElement } = document;
  documentElement.lang = speech.language;
  if (settings.theme !== 'system') documentElement.dataset['theme'] = settings.theme;
  if (settings.skinTone !== 'neutral') documentElement.dataset['skin'] = settings.skinTone;
  render(
    <Speaking speech={speech}>
      <App storage={storage} onLeave={onLeave} />
    </Speaking>,
    root,
  );
}
