// A part of the page that comes after the first paint.
import { useLayoutEffect, useState } from 'preact/hooks';

/** What `load` brings, or null until then. `load` is called once, as soon as it `isWanted`. */
export function useModule<Module>(load: () => Promise<Module>, isWanted = true): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
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
