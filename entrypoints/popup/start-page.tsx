// The popup and the break page differ in nothing but their room, and in what a link opened.
import { indexedPageStorage } from '../../platform/indexed-page-storage.ts';
import { openPage } from '../page/open-page.tsx';
import { App } from './App.tsx';
import { beginParts } from './begin-parts.ts';
import { loadRows } from './load-rows.ts';
import type { Opened } from './opened.ts';
import { Speaking } from './Speaking.tsx';

export type PageOptions = {
  /** What the page does when the person goes back to work; a popup closes by itself. */
  onLeave?: () => Promise<void>;
  /** What is open at first. */
  opened?: Opened | null;
};

export function startPage(root: HTMLElement, { onLeave, opened = null }: PageOptions = {}): Promise<void> {
  const opening = openPage(root, {
    storage: indexedPageStorage,
    show: async (storage, speech, settings) => {
      // Read before the first paint, so that it has the figures. Should it fail, the page tries again and says so.
      const rows = await loadRows(storage, settings).catch(() => null);
      if (rows) parts.beginDrawing(rows);
      return (
        <Speaking speech={speech}>
          <App storage={storage} onLeave={onLeave} begin={opened} first={rows} />
        </Speaking>
      );
    },
  });
  // After the storage was asked, which takes longest.
  const parts = beginParts();
  return opening;
}
