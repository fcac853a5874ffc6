// Everything the popup shows, read from storage: it paints from here and does not wait for the background.
import type { Env } from '../../core/env.ts';
import type { HomeRows } from '../../core/home-view.ts';
import type { Run } from '../../core/run.ts';
import type { Settings } from '../../core/settings.ts';
import { firstState } from '../../core/state.ts';
import type { Millis } from '../../core/time.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { countUnreported } from '../../platform/local-store.ts';
import { localZone } from '../../platform/local-zone.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import type { PageStorage } from '../../platform/storage.ts';

export type Loaded = {
  at: Millis;
  rows: HomeRows;
  env: Env;
  /** The run that has no end yet, or null. */
  openRun: Run | null;
};

/** Enough for the list of the last sessions, whatever day they were. */
const LAST_RUNS = 8;

/** `known`: the settings, where they were read just now. */
export async function loadRows(storage: PageStorage, known?: Settings): Promise<Loaded> {
  const at = Date.now();
  const zone = localZone();
  const day = dayAt(at, zone);
  const [settings, state, segments, nudges, last, recent] = await Promise.all([
    known ?? loadSettings(),
    storage.loadState(),
    storage.segmentsOn(day),
    storage.nudgesSince(dayStart(day, zone)),
    storage.lastRuns(LAST_RUNS),
    // From the day before on: a run that began before midnight may have ended after it.
    storage.runsSince(dayStart(addDays(day, -1), zone)),
  ]);
  const runs = [...recent, ...last.filter(({ id }) => !recent.some((run) => run.id === id))];
  return {
    at,
    rows: { state: state ?? firstState(at), segments, nudges, runs },
    env: { settings, zone },
    openRun: runs.find(({ outcome }) => !outcome) ?? null,
  };
}

/** How many entries were set aside that the person was not told about. Asked after reading, which sets aside. */
export async function countSetAside(storage: PageStorage): Promise<number> {
  const [rows, objects] = await Promise.all([storage.unreported(), countUnreported()]);
  return rows.length + objects;
}
