// The keys that open the popup, as the browser has them; empty while it is asked, and where there are none.
import { useEffect, useState } from 'preact/hooks';
import { letRun } from '../../platform/report.ts';
import { loadShortcuts } from '../../platform/shortcuts.ts';

export function useKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const read = async () => {
      const shortcuts = await loadShortcuts();
      setKeys(shortcuts.find(({ name }) => name === '_execute_action')?.keys ?? '');
    };
    letRun(read(), 'reading the keys');
  }, []);
  return keys;
}
