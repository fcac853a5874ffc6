// The daily plans and single chosen times: read from the settings, and kept there.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { PlanPage } from '../../components/library/plan/PlanPage.tsx';
import { useWords } from '../../components/words.tsx';
import { editList } from '../../core/edit-list.ts';
import { ownCard } from '../../core/own-routine.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import type { Settings } from '../../core/settings.ts';
import { MINUTE } from '../../core/time.ts';
import { dailyPlan } from '../../locales/en.json';
import { askBackground } from '../../platform/ask-background.ts';
import { listenToSettings } from '../../platform/listen-to-settings.ts';
import { localZone } from '../../platform/local-zone.ts';
import { ownRoutinesOrNone } from '../../platform/own-routines.ts';
import { letRun, report } from '../../platform/report.ts';
import { saveSettings } from '../../platform/save-settings.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import type { PartProps } from './Library.tsx';

export const words = { dailyPlan };

export function PlanPart({ storage }: PartProps<'plan'>) {
  const { shown, reload } = useChosen(storage);
  useTabTitle(useWords('dailyPlan').words.dailyPlan.title);
  if (!shown) return <Loading isPart />;
  const keep = async (patchOf: (settings: Settings) => Partial<Settings>) => {
    const isKept = await keepChosen(patchOf);
    await reload();
    return isKept;
  };
  return (
    <PlanPage
      {...shown}
      onPlans={(change) => keep(({ plans }) => ({ plans: editList(plans, change) }))}
      onSchedule={(change) => keep(({ schedule }) => ({ schedule: editList(schedule, change) }))}
    />
  );
}

/** Gives whether it was kept. From what is stored now: another page may have changed it meanwhile. */
async function keepChosen(patchOf: (settings: Settings) => Partial<Settings>): Promise<boolean> {
  try {
    const saved = await saveSettings(patchOf(await loadSettings()));
    if (!saved.ok) throw new Error(saved.reasons.join('; '));
  } catch (error) {
    report(error, 'keeping what was chosen');
    return false;
  }
  letRun(askBackground({ kind: 'look' }), 'telling the background what was chosen');
  return true;
}

type Shown = {
  settings: Settings;
  own: readonly RoutineCard[];
  when: { now: number; zone: string };
};

// Read again when the settings change, when the page comes back to the front, and as time goes by.
function useChosen(storage: PartProps<'plan'>['storage']) {
  const [shown, setShown] = useState<Shown | null>(null);
  const reload = useCallback(async () => {
    const [settings, own] = await Promise.all([loadSettings(), ownRoutinesOrNone(storage)]);
    setShown({ settings, own: own.map(ownCard), when: { now: Date.now(), zone: localZone() } });
  }, [storage]);
  useEffect(() => {
    const reloadNow = () => letRun(reload(), 'reading what was chosen');
    reloadNow();
    const stop = listenToSettings(reloadNow);
    const clock = setInterval(reloadNow, MINUTE);
    window.addEventListener('focus', reloadNow);
    return () => {
      stop();
      clearInterval(clock);
      window.removeEventListener('focus', reloadNow);
    };
  }, [reload]);
  return { shown, reload };
}
