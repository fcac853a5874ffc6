// Whether it is asked before and after a routine, as this page shows it, and the switch that changes it.
import { useState } from 'preact/hooks';
import { letRun } from '../../platform/report.ts';
import { saveSettings } from '../../platform/save-settings.ts';

/** `isSet`: the setting as it was read. Shown at once; back again, with `onFailed` called, where it could not be kept. */
export function useRatings(
  isSet: boolean,
  onFailed: () => void,
): { isAsked: boolean; onAsk: (isAsked: boolean) => void } {
  const [isAsked, setIsAsked] = useState(isSet);
  const onAsk = (next: boolean) => {
    setIsAsked(next);
    const save = async () => {
      try {
        const saved = await saveSettings({ ratings: next });
        if (!saved.ok) throw new Error(saved.reasons.join('; '));
      } catch (error) {
        setIsAsked(!next);
        onFailed();
        throw error;
      }
    };
    letRun(save(), 'keeping whether to ask');
  };
  return { isAsked, onAsk };
}
