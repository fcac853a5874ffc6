// The popup and the break page differ in nothing but their room, and in what a link opened.
import { openPage } from '../page/open-page.tsx';
import { App } from './App.tsx';
import type { Opened } from './opened.ts';
import { Speaking } from './Speaking.tsx';

export type PageOptions = {
  /** What the page does when the person goes back to work; a popup closes by itself. */
  onLeave?: () => Promise<void>;
  /** What is open at first. */
  opened?: Opened | null;
};

export function startPage(root: HTMLElement, { onLeave, opened = null }: PageOptions = {}): Promise<void> {
  return openPage(root, (storage, speech) => (
    <Speaking speech={speech}>
      <App storage={storage} onLeave={onLeave} begin={opened} />
    </Speaking>
  ));
}
