// The safety answers and what stopped runs have taught, read when the part around a run opens.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { letRun } from '../../platform/report.ts';
import { listenToSafety, loadSafety, type Safety } from '../../platform/safety-store.ts';

export function useSafety() {
  const [safety, setSafety] = useState<Safety | null>(null);
  const reloadSafety = useCallback(async () => setSafety(await loadSafety()), []);
  useEffect(() => {
    const reloadNow = () => letRun(reloadSafety(), 'reading the safety answers');
    reloadNow();
    // Another page may learn what hurts while this one waits at a start.
    return listenToSafety(reloadNow);
  }, [reloadSafety]);
  return { safety, reloadSafety };
}
