// A part of the page whose code comes by itself: in the first paint if it has come by then.
import { useLayoutEffect, useState } from 'preact/hooks';

/** Brings a module; `here` is the one that was brought already, where that is known. */
export type Load<Module> = (() => Promise<Module>) & { here?: Module };

/** The same, sent for once whoever asks; what failed is sent for again. */
export function once<Module>(load: () => Promise<Module>): Load<Module> {
  let coming: Promise<Module> | null = null;
  const loadOnce: Load<Module> = () => {
    coming ??= load().then(
      (module) => {
        loadOnce.here = module;
        return module;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return loadOnce;
}

/** What `load` brings, or null until then. `load` is called as soon as it `isWanted`. */
export function useModule<Module>(load: Load<Module>, isWanted = true): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(load.here ?? null);
  // Not `useEffect`, which waits for the paint: what the page has begun to load before is then in that paint.
  useLayoutEffect(() => {
    if (!isWanted || loaded) return;
    let here = true;
    void load().then((module) => here && setLoaded(() => module));
    return () => {
      here = false;
    };
  }, [isWanted]);
  return loaded;
}
