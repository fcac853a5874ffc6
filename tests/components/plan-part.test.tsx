// The page of plans over real settings: what is kept, and that the background hears of it.
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PlanPart } from '../../entrypoints/library/PlanPart.tsx';
import words from '../../locales/en.json' with { type: 'json' };
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import { saveSettings } from '../../platform/save-settings.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { show } from './support.tsx';

const asked: unknown[] = [];

beforeEach(() => {
  useEmptyBrowser();
  asked.length = 0;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      asked.push(message);
      return { ok: true };
    },
  });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = (broken: Partial<Storage> = {}) => {
  const memory = createMemoryStorage(createMemoryTables(), () => Date.now());
  show(<PlanPart route={{ part: 'plan' }} storage={{ ...memory, isDurable: true, ...broken }} />);
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const plans = async () => (await loadSettings()).plans;

it('keeps a new plan, shows it, tells the background, and takes it back', async () => {
  open();
  await press('Make a plan');
  await press('Save');
  expect(await screen.findByRole('heading', { name: 'Three points' })).not.toBeNull();
  expect(await plans()).toMatchObject([{ routine: 'three-points-180', times: ['10:15', '13:00', '15:30'] }]);
  expect(asked).toEqual([{ kind: 'look' }]);
  await press('Undo');
  await vi.waitFor(async () => expect(await plans()).toEqual([]));
});

it('adds to what another page has kept meanwhile', async () => {
  open();
  await press('Make a plan');
  const other = { routine: 'steady-180', since: '2026-03-02', days: [1], times: ['08:00'] };
  await saveSettings({ plans: [other] });
  expect(await screen.findByRole('heading', { name: 'Steady' })).not.toBeNull();
  await press('Save');
  await vi.waitFor(async () =>
    expect(await plans()).toMatchObject([other, { times: ['10:15', '13:00', '15:30'] }]),
  );
});

it('keeps the form of a plan that another page has deleted meanwhile, and says so', async () => {
  const mine = { routine: 'steady-180', since: '2026-03-02', days: [1], times: ['08:00'] };
  await saveSettings({ plans: [mine] });
  open();
  await press(/^Change/);
  await screen.findByRole('form');
  await act(async () => void (await saveSettings({ plans: [] })));
  expect(await screen.findByText(words.dailyPlan.status.elsewhere)).not.toBeNull();
  await press('Save');
  await vi.waitFor(async () => expect(await plans()).toMatchObject([{ routine: 'steady-180', days: [1] }]));
});

it('keeps nothing and says so when the settings refuse it', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  open();
  await press('Make a plan');
  const other = { routine: 'steady-180', since: '2026-03-02', days: [0], times: ['08:00'] };
  await saveSettings({ plans: [other, other, other] });
  await press('Save');
  expect((await screen.findByRole('alert')).textContent).toContain('could not be stored');
  expect(await plans()).toEqual([other, other, other]);
  expect(asked).toEqual([]);
  expect(errors).toHaveBeenCalledTimes(1);
});

it('opens with the routines that come with it where the own ones cannot be read', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  open({ ownRows: async () => Promise.reject(new Error('no disk')) });
  await press('Make a plan');
  expect(errors).toHaveBeenCalled();
});
