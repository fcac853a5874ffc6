// Stored rows, read at once and again whenever the background or another page says that they changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../platform/ask-background.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { markAllReported } from '../../platform/local-store.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { countSetAside, type Loaded, loadRows } from './load-rows.ts';

/** `first`: what was read before the page was drawn, if it could be. */
export function useRows(storage: PageStorage, first: Loaded | null) {
  const [loaded, setLoaded] = useState(first);
  const [setAside, setSetAside] = useState(0);
  const last = useRef(Promise.resolve());
  // Told once: here. What was set aside stays where it is.
  const tellSetAside = useCallback(async () => {
    const more = await countSetAside(storage);
    if (more === 0) return;
    setSetAside((count) => count + more);
    await Promise.all([storage.markReported(), markAllReported()]);
  }, [storage]);
  // One after the other: two at once would both tell of what was set aside.
  const afterLast = useCallback((work: () => Promise<void>) => {
    last.current = last.current.catch(() => undefined).then(work);
    return last.current;
  }, []);
  const reload = useCallback(
    () =>
      afterLast(async () => {
        setLoaded(await loadRows(storage));
        await tellSetAside();
      }),
    [storage],
  );
  useEffect(() => {
    const reloadNow = () => letRun(reload(), 'reading what is stored');
    if (first) letRun(afterLast(tellSetAside), 'telling what was set aside');
    else reloadNow();
    const stop = listenToChanges(reloadNow);
    // The stored figures may be a minute old: the background looks again, and says so.
    letRun(askBackground({ kind: 'look' }), 'asking the background');
    return stop;
  }, [reload]);
  return { loaded, reload, setAside, forgetSetAside: () => setSetAside(0) };
}
