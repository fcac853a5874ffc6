// The safety answers, followed while the page is up.
import { useEffect, useState } from 'preact/hooks';
import { AnswersRow } from '../../components/settings/AnswersRow.tsx';
import { letRun } from '../../platform/report.ts';
import { listenToSafety, loadSafety, type Safety } from '../../platform/safety-store.ts';

export function AnswersPart() {
  const [safety, setSafety] = useState<Safety | null>(null);
  useEffect(() => {
    const read = async () => setSafety(await loadSafety());
    const readNow = () => letRun(read(), 'reading the safety answers');
    readNow();
    return listenToSafety(readNow);
  }, []);
  return <AnswersRow safety={safety} now={Date.now()} />;
}
