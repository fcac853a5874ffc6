// A page's start: storage, words, looks, and the first paint.
import { type ComponentChildren, render } from 'preact';
import type { Speech } from '../../components/words.tsx';
import { openPageStorage } from '../../platform/open-page-storage.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { createSpeech } from './speech.ts';

/** `show` gives what the page shows once its storage is open. */
export async function openPage(
  root: HTMLElement,
  show: (storage: PageStorage, speech: Speech) => ComponentChildren,
): Promise<void> {
  const [storage, settings] = await Promise.all([openPageStorage(() => Date.now()), loadSettings()]);
  const speech = createSpeech();
  const { documentElement } = document;
  documentElement.lang = speech.language;
  if (settings.theme !== 'system') documentElement.dataset['theme'] = settings.theme;
  if (settings.skinTone !== 'neutral') documentElement.dataset['skin'] = settings.skinTone;
  render(show(storage, speech), root);
}
