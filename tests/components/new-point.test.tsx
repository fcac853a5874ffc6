// How to find a point is open when somebody presses it for the first time, over what they played before.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endRun } from '../../core/run-control.ts';
import type { Settings } from '../../core/settings.ts';
import { DAY, SECOND } from '../../core/time.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import { createCopyingTables, createMemoryStorage } from '../../platform/memory-storage.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { runAt } from '../support/plans.ts';
import { answered, show } from './support.tsx';

let storage: Storage;

beforeEach(() => {
  useEmptyBrowser();
  storage = createMemoryStorage(createCopyingTables(), () => Date.now());
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: true }) });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Begins the three points and goes on to the second step, which is the first press of LI4. */
async function pressFirst(settings: Partial<Settings> = {}, kept = storage): Promise<void> {
  const profile = { ...answered(), answeredAt: Date.now() };
  await fakeBrowser.storage.local.set({ profile, settings: { ratings: false, ...settings } });
  show(<App storage={{ ...kept, isDurable: true }} begin={{ kind: 'start', routine: 'three-points-180' }} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Skip step' }));
  await screen.findByRole('list', { name: 'Step 2 of 6' });
}
const isOpen = () =>
  screen.getByRole('button', { name: 'How do I find it?' }).getAttribute('aria-expanded') === 'true';
const isPlaying = async () => (await storage.lastRuns(1))[0]?.playing;

describe('how to find a point', () => {
  it('is open the first time, and the clock waits; closed, it goes on', async () => {
    await pressFirst();
    expect(isOpen()).toBe(true);
    await vi.waitFor(async () => expect(await isPlaying()).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'How do I find it?' }));
    await vi.waitFor(async () => expect(await isPlaying()).toBe(true));
    expect(isOpen()).toBe(false);
  });

  it('is closed where an earlier routine pressed it', async () => {
    const at = Date.now() - 2 * DAY;
    const played = [{ at: 0, from: at, to: at + 30 * SECOND }];
    await storage.addRun(endRun({ ...runAt(at), played, playing: false }, at + 31 * SECOND), (open) => open);
    await pressFirst();
    expect(isOpen()).toBe(false);
    expect(await isPlaying()).toBe(true);
  });

  it('is closed where a voice leads, as the eyes may be: unless it is muted', async () => {
    await pressFirst({ voice: 'a voice' });
    expect(isOpen()).toBe(false);
    cleanup();
    await pressFirst({ voice: 'a voice', muted: true });
    expect(isOpen()).toBe(true);
  });

  it('is closed where nobody can tell what was played: no routine is held for that', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const lastRuns = (count: number) =>
      count > 50 ? Promise.reject(new Error('disk full')) : storage.lastRuns(count);
    await pressFirst({}, { ...storage, lastRuns });
    expect(isOpen()).toBe(false);
  });
});
