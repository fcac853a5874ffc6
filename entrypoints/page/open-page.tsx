// A page's start: storage, words, looks, and the first paint.
import { type ComponentChildren, render } from 'preact';
import type { Speech } from '../../components/words.tsx';
import type { Settings } from '../../core/settings.ts';
import type { IndexedTables } from '../../platform/indexed-tables.ts';
import { openPageStorage } from '../../platform/open-page-storage.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import type { JournalStorage } from '../../platform/storage.ts';
import { createSpeech } from './speech.ts';

type Shown = ComponentChildren | Promise<ComponentChildren>;

type Page<S> = {
  /** Makes what this page reads and writes. */
  storage: (tables: IndexedTables) => S;
  /** Gives what the page shows once its storage is open; it may read there first. */
  show: (storage: S | JournalStorage, speech: Speech, settings: Settings) => Shown;
};

export async function openPage<S>(root: HTMLElement, { storage: indexed, show }: Page<S>): Promise<void> {
  const reading = loadSettings();
  const speech = createSpeech();
  const [storage, settings] = await Promise.all([openPageStorage(() => Date.now(), indexed), reading]);
  const { theme, skinTone } = settings;
  const { documentElement } = document;
  documentElement.lang = speech.language;
  if (theme !== 'system') documentElement.dataset['theme'] = theme;
  if (skinTone !== 'neutral') documentElement.dataset['skin'] = skinTone;
  render(await show(storage, speech, settings), root);
}
