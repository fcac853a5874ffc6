// Something read from storage for a page that stays open: read at once, and again when it may have changed.
import { useEffect, useState } from 'preact/hooks';
import { listenToChanges } from '../../platform/changes.ts';
import { report } from '../../platform/report.ts';

export type Stored<T> = {
  /** Null until it is read; what was read last stays when reading fails. */
  value: T | null;
  hasFailed: boolean;
};

export type StoredOptions = {
  /** Another key is another thing: nothing of the one before is shown under it. */
  key: string;
  /** Read again at each change that the background tells of; otherwise only when the person comes back to the page. */
  isLive: boolean;
};

export function useStored<T>(read: () => Promise<T>, { key, isLive }: StoredOptions): Stored<T> {
  const [stored, setStored] = useState<Stored<T> & { key: string }>({ key, value: null, hasFailed: false });
  useEffect(() => {
    let isHere = true;
    let last = Promise.resolve();
    let waiting = 0;
    // One after the other; of several that wait one is enough.
    const readNow = () => {
      if (document.hidden || waiting > 0) return;
      waiting += 1;
      last = last
        .then(() => {
          waiting -= 1;
          return read();
        })
        .then((value) => {
          if (isHere) setStored({ key, value, hasFailed: false });
        })
        .catch((error: unknown) => {
          report(error, `reading the journal, ${key}`);
          if (isHere)
            setStored((before) => ({
              key,
              value: before.key === key ? before.value : null,
              hasFailed: true,
            }));
        });
    };
    readNow();
    const stop = isLive ? listenToChanges(readNow) : () => undefined;
    document.addEventListener('visibilitychange', readNow);
    return () => {
      isHere = false;
      stop();
      document.removeEventListener('visibilitychange', readNow);
    };
  }, [key, isLive]);
  return stored.key === key ? stored : { value: null, hasFailed: false };
}
