// What is typed into the builder, kept letter by letter.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRoutineDraft, keepRoutineDraft, loadRoutineDraft } from '../../platform/draft-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { DRAFT } from '../support/own-routines.ts';

beforeEach(() => {
  useEmptyBrowser();
});

const named = (name: string) => ({ ...DRAFT, name });

test('comes back as it was typed last, each by its address', async () => {
  await keepRoutineDraft('new', named('One'));
  await keepRoutineDraft('own-1', named('Other'));
  await keepRoutineDraft('new', named('One more'));
  expect(await loadRoutineDraft('new')).toEqual(named('One more'));
  expect(await loadRoutineDraft('own-1')).toEqual(named('Other'));
  expect(await loadRoutineDraft('own-2')).toBeNull();
});

test('typed faster than it is stored, the last letter is kept, in few writes', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const letters = Array.from('After a very long lunch');
  await Promise.all(letters.map((_, i) => keepRoutineDraft('new', named(letters.slice(0, i + 1).join('')))));
  await vi.waitFor(async () => expect((await loadRoutineDraft('new'))?.name).toBe('After a very long lunch'));
  expect(set.mock.calls.length).toBeLessThanOrEqual(2);
});

test('is forgotten alone', async () => {
  await keepRoutineDraft('new', named('One'));
  await keepRoutineDraft('own-1', named('Other'));
  await forgetRoutineDraft('new');
  expect(await loadRoutineDraft('new')).toBeNull();
  expect(await loadRoutineDraft('own-1')).toEqual(named('Other'));
});

test('that of long ago makes room', async () => {
  for (let i = 0; i < 25; i++) await keepRoutineDraft(`own-${i}`, named(`Draft ${i}`));
  expect(await loadRoutineDraft('own-0')).toBeNull();
  expect(await loadRoutineDraft('own-24')).toEqual(named('Draft 24'));
});

test.each([['nonsense'], [null], [[]], [{ new: 7 }], [{ new: { name: 'x' } }]])(
  'is none where the storage holds %j',
  async (routineDrafts) => {
    await fakeBrowser.storage.local.set({ routineDrafts });
    expect(await loadRoutineDraft('new')).toBeNull();
    await keepRoutineDraft('new', named('One'));
    expect(await loadRoutineDraft('new')).toEqual(named('One'));
  },
);
