// Stored rows, read at once and again whenever the background or another page says that they changed.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../platform/ask-background.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { letRun } from '../../platform/report.ts';
import type { Storage } from '../../platform/storage.ts';
import { type Loaded, loadRows } from './load-rows.ts';

export function useRows(storage: Storage) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [setAside, setSetAside] = useState(0);
  const reload = useCallback(async () => {
    const next = await loadRows(storage);
    setLoaded(next);
    if (next.setAside === 0) return;
    // Told once: here. What was set aside stays in the quarantine.
    setSetAside((count) => count + next.setAside);
    await storage.markReported();
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
