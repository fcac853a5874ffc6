// The settings as the page shows them: read, followed, kept; what came of the last change, and what held before it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsPage } from '../../components/settings/settings-page.ts';
import type { Settings } from '../../core/settings.ts';
import { letRun, report } from '../../platform/report.ts';
import { listenToSettings, loadSettings, saveSettings } from '../../platform/settings-store.ts';

type Told = SettingsPage['told'];

export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [before, setBefore] = useState<Settings | null>(null);
  const [draft, setDraft] = useState<Partial<Settings>>({});
  const [told, setTold] = useState<Told>(null);
  const isSaving = useRef(0);
  const reload = useCallback(async () => setSettings(await loadSettings()), []);
  useEffect(() => {
    const reloadNow = () => {
      // What this page keeps it reads itself, once it is kept: a slider would jump back and forth.
      if (isSaving.current === 0) letRun(reload(), 'reading the settings');
    };
    reloadNow();
    return listenToSettings(reloadNow);
  }, [reload]);

  /** Gives whether it was kept. `patchOf`: from what is stored now, as another page may have changed it meanwhile. */
  const keep = async (patchOf: (stored: Settings) => Partial<Settings>): Promise<boolean> => {
    isSaving.current += 1;
    try {
      const stored = await loadSettings();
      const saved = await saveSettings(patchOf(stored));
      if (!saved.ok) throw new Error(saved.reasons.join('; '));
      setBefore(stored);
      setSettings(saved.value);
      return true;
    } catch (error) {
      report(error, 'keeping a setting');
      return false;
    } finally {
      isSaving.current -= 1;
    }
  };
  const onSave: SettingsPage['onSave'] = (item, patch) => {
    const save = async () => {
      const isKept = await keep(() => patch);
      // Another slider may be dragged by now.
      setDraft((now) => (Object.keys(patch).every((name) => name in now) ? {} : now));
      setTold((last) => ({ item, isKept, count: (last?.count ?? 0) + 1 }));
    };
    letRun(save(), 'keeping a setting');
  };
  return { settings, before, draft, told, keep, onSave, onDraft: setDraft, reload };
}
