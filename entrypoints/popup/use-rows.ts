// Stored rows, read at once and again whenever the background or another page says that they changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../platform/ask-background.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { markAllReported } from '../../platform/local-store.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { type Loaded, loadRows } from './load-rows.ts';

export function useRows(storage: PageStorage) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [setAside, setSetAside] = useState(0);
  const last = useRef(Promise.resolve());
  // One after the other: two at once would both tell of what was set aside.
  const reload = useCallback(() => {
    const next = last.current
      .catch(() => undefined)
      .then(async () => {
        const rows = await loadRows(storage);
        setLoaded(rows);
        if (rows.setAside === 0) return;
        // Told once: here. What was set aside stays where it is.
        setSetAside((count) => count + rows.setAside);
        await Promise.all([storage.markReported(), markAllReported()]);
      });
    last.current = next;
    return next;
  }, [storage]);
  useEffect(() => {
    const reloadNow = () => letRun(reload(), 'reading what is stored');
    reloadNow();
    const stop = listenToChanges(reloadNow);
    // The stored figures may be a minute old: the background looks again, and says so.
    letRun(askBackground({ kind: 'look' }), 'asking the background');
    return stop;
  }, [reload]);
  return { loaded, reload, setAside, forgetSetAside: () => setSetAside(0) };
}
