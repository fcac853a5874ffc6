// The safety answers and what stopped runs have taught, read when the part around a run opens.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { report } from '../../platform/report.ts';
import { loadSafety, type Safety } from '../../platform/safety-store.ts';

export function useSafety() {
  const [safety, setSafety] = useState<Safety | null>(null);
  const reloadSafety = useCallback(async () => setSafety(await loadSafety()), []);
  useEffect(() => {
    reloadSafety().catch((error: unknown) => report(error, 'reading the safety answers'));
  }, [reloadSafety]);
  return { safety, reloadSafety };
}
