// A file read and taken in over a real database and real settings: what it says it would do is what it does.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SafetyData, writeDataFile } from '../../core/data-file.ts';
import { EMPTY_SAFETY } from '../../core/safety-record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { readFile, takeFile } from '../../entrypoints/settings/take-file.ts';
import { openIndexedStorage } from '../../platform/indexed-storage.ts';
import { loadSafety, saveProfile } from '../../platform/safety-store.ts';
import { loadSettings, saveSettings } from '../../platform/settings-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { useEmptyIndexedDb } from '../support/indexed-db.ts';
import { ownRoutine } from '../support/own-routines.ts';
import { runAt } from '../support/plans.ts';

beforeEach(() => {
  useEmptyBrowser();
  useEmptyIndexedDb();
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SAFETY: SafetyData = {
  profile: { kind: 'answered', answeredAt: 1, adult: true, conditions: ['wrist'] },
  record: { ...EMPTY_SAFETY, leftOut: ['LI4'] },
};

function fileOf(settings: Partial<Settings> = {}, safety: SafetyData | null = null): File {
  const rows = {
    routines: [ownRoutine()],
    runs: [],
    checkIns: [],
    nudges: [],
    segments: [],
    days: [],
    signals: [],
    state: [],
    quarantine: [],
  };
  return new File(
    [writeDataFile({ settings: { ...DEFAULT_SETTINGS, ...settings }, rows, safety }, 0)],
    'mine.json',
  );
}
async function read(file: File) {
  const result = await readFile(file);
  if (result.refused) throw new Error(result.refused);
  return result;
}

it('says what it would do, and changes nothing by that', async () => {
  const { view } = await read(fileOf({ level: 'page', tensionMinutes: 30 }, SAFETY));
  expect(view).toMatchObject({
    file: 'mine.json',
    adds: [{ table: 'routines', count: 1 }],
    leaves: [],
    settings: 2,
    safety: 'taken',
  });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect((await loadSafety()).profile).toEqual({ kind: 'cautious' });
});

it('takes its settings only when asked to, and never whether meetings are noticed', async () => {
  const { read: file, view } = await read(fileOf({ level: 'page', meetingHosts: true }));
  expect(view.settings).toBe(1);
  expect(await takeFile(file, false)).toEqual({ count: 1, withSettings: false });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await takeFile(file, true)).toEqual({ count: 0, withSettings: true });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, level: 'page' });
});

it('takes its safety answers where there are none here', async () => {
  const { read: file } = await read(fileOf({}, SAFETY));
  await takeFile(file, false);
  expect(await loadSafety()).toEqual(SAFETY);
});

it('leaves them where there are some here', async () => {
  const own = { kind: 'answered' as const, answeredAt: 2, adult: true, conditions: [] };
  await saveProfile(own);
  const { read: file, view } = await read(fileOf({}, SAFETY));
  expect(view.safety).toBe('here');
  await takeFile(file, false);
  expect(await loadSafety()).toEqual({ profile: own, record: EMPTY_SAFETY });
});

it('says nothing of answers that nobody gave', async () => {
  const { view } = await read(fileOf({}, { profile: { kind: 'cautious' }, record: EMPTY_SAFETY }));
  expect(view.safety).toBeNull();
});

it('is refused while a routine is open, also when it was begun in between', async () => {
  const { read: file } = await read(fileOf({ level: 'page' }));
  const storage = await openIndexedStorage(() => Date.now());
  await storage.addRun(runAt(Date.now()), (open) => open);
  expect(await readFile(fileOf())).toEqual({ refused: 'open' });
  expect(await takeFile(file, true)).toBe('open');
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keeps what was changed here meanwhile, but for what it takes', async () => {
  const { read: file } = await read(fileOf({ level: 'page' }));
  await saveSettings({ tensionMinutes: 40 });
  await takeFile(file, false);
  expect((await loadSettings()).tensionMinutes).toBe(40);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings']);
});
