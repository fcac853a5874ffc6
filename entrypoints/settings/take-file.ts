// Takes in a data file: what it would do is told first, and done only then.
import type { ImportDone, ImportRefusal, ImportView } from '../../components/settings/import-view.ts';
import { changedSettings } from '../../core/changed-settings.ts';
import { type DataFile, MOST_DATA_CHARACTERS, readDataFile, type SafetyData } from '../../core/data-file.ts';
import { DATA_TABLES } from '../../core/data-tables.ts';
import type { LeftWhy, Merged } from '../../core/merge-data.ts';
import { isSafetyUnsaid } from '../../core/safety-unsaid.ts';
import type { Settings } from '../../core/settings.ts';
import { addRows, weighRows } from '../../platform/all-data.ts';
import { changeSafetyRecord, loadSafety, saveProfile } from '../../platform/safety-store.ts';
import { saveSettings } from '../../platform/save-settings.ts';
import { loadSettings } from '../../platform/settings-store.ts';

export type FileInHand = DataFile;

type Read =
  | { refused: ImportRefusal; view?: never; read?: never }
  | { view: ImportView; read: FileInHand; refused?: never };

const WHYS: readonly LeftWhy[] = ['here', 'summed', 'unfinished', 'full'];

/** Changes nothing. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > MOST_DATA_CHARACTERS) return { refused: 'too-large' };
  const read = readDataFile(await file.text(), Date.now());
  if (!read.ok) return { refused: read.why };
  const [merged, settings, safety] = await Promise.all([
    weighRows(read.file.rows),
    loadSettings(),
    loadSafety(),
  ]);
  if (!merged) return { refused: 'open' };
  return { view: viewOf(file.name, read.file, { merged, settings, safety }), read: read.file };
}

function viewOf(
  name: string,
  file: DataFile,
  { merged, settings, safety }: { merged: Merged; settings: Settings; safety: SafetyData },
): ImportView {
  const count = (why: LeftWhy) => merged.left.filter((one) => one.why === why).length;
  return {
    file: name,
    adds: DATA_TABLES.flatMap((table) => {
      const { length } = merged.add[table];
      return length > 0 ? [{ table, count: length }] : [];
    }),
    leaves: WHYS.flatMap((why) => (count(why) > 0 ? [{ why, count: count(why) }] : [])),
    unread: file.unread,
    settings: file.settings && changedSettings(settings, ownOf(file.settings, settings)).length,
    safety: !file.safety || isSafetyUnsaid(file.safety) ? null : isSafetyUnsaid(safety) ? 'taken' : 'here',
  };
}

// Whether meetings are noticed hangs on a permission, which a file cannot bring.
function ownOf(settings: Settings, here: Settings): Settings {
  return { ...settings, meetingHosts: here.meetingHosts };
}

/** `open`: a routine was begun meanwhile, and nothing was added. Rejects where the storage does. */
export async function takeFile(file: FileInHand, withSettings: boolean): Promise<ImportDone | 'open'> {
  const merged = await addRows(file.rows);
  if (!merged) return 'open';
  if (file.safety && isSafetyUnsaid(await loadSafety())) {
    const { profile, record } = file.safety;
    await saveProfile(profile);
    await changeSafetyRecord(() => record);
  }
  if (withSettings && file.settings) {
    const saved = await saveSettings(ownOf(file.settings, await loadSettings()));
    if (!saved.ok) throw new Error(saved.reasons.join('; '));
  }
  const count = DATA_TABLES.reduce((sum, table) => sum + merged.add[table].length, 0);
  return { count, withSettings: withSettings && file.settings !== null };
}
