// Sound and voice among the settings: one block with labels of its own. Gone while a search leaves it out.
import type { ComponentChildren } from 'preact';
import { useSettingsPage } from './settings-page.ts';

export function SoundRow({ children }: { children: ComponentChildren }) {
  const { found } = useSettingsPage();
  return (
    <div class="setting setting--wide" hidden={found !== null && !found.has('sound')} data-setting="sound">
      {children}
    </div>
  );
}
