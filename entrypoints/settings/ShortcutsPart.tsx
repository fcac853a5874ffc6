// The keyboard commands, read again when the person comes back from the browser's own page for them.
import { useEffect, useState } from 'preact/hooks';
import { ShortcutsRow } from '../../components/settings/ShortcutsRow.tsx';
import { letRun } from '../../platform/report.ts';
import { loadShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';

export function ShortcutsPart() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const read = async () => setShortcuts(await loadShortcuts());
    const readNow = () => letRun(read(), 'reading the keyboard commands');
    readNow();
    window.addEventListener('focus', readNow);
    return () => window.removeEventListener('focus', readNow);
  }, []);
  return <ShortcutsRow shortcuts={shortcuts} onChange={openShortcutSettings} />;
}
