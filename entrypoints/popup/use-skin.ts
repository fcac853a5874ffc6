// The answer to the look at the skin after the mat, kept as soon as it is given.
import { useState } from 'preact/hooks';
import { leaveMatOut, takeMatBack } from '../../core/safety-record.ts';
import { letRun } from '../../platform/report.ts';
import { changeSafetyRecord } from '../../platform/safety-store.ts';

/** "Yes" leaves the mat out, "no" after it takes that back. What could not be kept is not answered: `onFailed` says so. */
export function useSkin(onFailed: () => void) {
  const [isHurt, setIsHurt] = useState<boolean | null>(null);
  const onAnswer = (next: boolean) => {
    setIsHurt(next);
    // A first "no" changes nothing, and lifts nothing that another page may have learnt.
    if (next === (isHurt ?? false)) return;
    const save = async () => {
      try {
        await changeSafetyRecord((record) => (next ? leaveMatOut(record, Date.now()) : takeMatBack(record)));
      } catch (error) {
        setIsHurt(isHurt);
        onFailed();
        throw error;
      }
    };
    letRun(save(), 'keeping the mat left out');
  };
  return { isHurt, onAnswer };
}
