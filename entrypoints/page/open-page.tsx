// A page's start: storage, words, looks, and the first paint.
import { type ComponentChildren, render } from 'preact';
import type { Speech } from '../../components/words.tsx';
import { openPageStorage } from '../../platform/open-page-storage.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { createSpeech } from './speech.ts';

type Shown = ComponentChildren | Promise<ComponentChildren>;

/** `show` gives what the page shows once its storage is open; it may read there first. */
export async function openPage(
  root: HTMLElement,
  show: (storage: PageStorage, speech: Speech) => Shown,
): Promise<void> {
  const settings = loadSettings();
  const speech = createSpeech();
  const [storage, { theme, skinTone }] = await Promise.all([openPageStorage(() => Date.now()), settings]);
  const { documentElement } = document;
  documentElement.lang = speech.language;
  if (theme !== 'system') documentElement.dataset['theme'] = theme;
  if (skinTone !== 'neutral') documentElement.dataset['skin'] = skinTone;
  render(await show(storage, speech), root);
}
