// The library as a whole, over storage in memory: what an address shows, and that a choice lasts.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../entrypoints/library/Library.tsx';
import { App } from '../../entrypoints/popup/App.tsx';
import type { Opened } from '../../entrypoints/popup/opened.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { createMemoryStorage } from '../../platform/memory-storage.ts';
import { loadSafety } from '../../platform/safety-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { show } from './support.tsx';

beforeEach(() => {
  useEmptyBrowser();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: true }) });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.restoreAllMocks();
});

function createStorage() {
  const tables = new Map<string, readonly unknown[]>();
  const memory = createMemoryStorage(
    {
      get: (table) => Promise.resolve(tables.get(table)),
      async set(next, more = {}) {
        for (const [table, rows] of Object.entries(next)) tables.set(table, rows);
        for (const [table, rows] of Object.entries(more))
          tables.set(table, [...(tables.get(table) ?? []), ...rows]);
      },
    },
    () => Date.now(),
  );
  return { ...memory, isDurable: true };
}

/** With no more words than its page has: each part brings its own. */
function showLibrary() {
  const { popup, routines, library, page } = words;
  show(<Library storage={createStorage()} />, { popup, routines, library, page });
}

async function answer(...conditions: string[]) {
  const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions };
  await fakeBrowser.storage.local.set({ profile, settings: { ratings: false } });
}

const title = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

describe('an address', () => {
  async function open(hash: string) {
    location.hash = hash;
    document.title = '';
    showLibrary();
    const heading = await title();
    await waitFor(() => expect(document.title).not.toBe(''));
    const said = screen.queryAllByRole('status').map(({ textContent }) => textContent);
    return [heading, document.title, said.find(Boolean) ?? null];
  }

  it.each([
    ['#/points', 'Points', null],
    ['#/points/PC6', 'Nei Guan', null],
    ['#/find/stress', words.finder.offers.stress.name, null],
    ['#/find/chest', words.finder.places.chest.name, null],
    ['#/routines', words.builder.title, null],
    ['#/routines/steady-180', 'Steady', null],
    ['#/plan', words.dailyPlan.title, null],
    ['#/learn', 'Learn', null],
    ['#/learn/red-flags', 'When to get help', null],
    ['#/learn/nonsense', 'Learn', words.learn.notFound],
    ['#/points/XX9', 'Points', words.library.notFound],
    ['#/nonsense', 'Points', words.library.notFound],
  ] as const)('%s shows "%s", and the tab says so', async (hash, heading, note) => {
    expect(await open(hash)).toEqual([heading, `${heading} · Press Pause`, note]);
  });

  it.each([
    ['#/find', words.finder.title],
    ['#/routines/new', words.builder.form.newTitle],
    ['#/routines/steady-180/edit', words.builder.form.copyTitle],
  ])('%s shows "%s"', async (hash, heading) => {
    expect((await open(hash))[0]).toBe(heading);
  });

  it('that is followed puts the voice at the new heading', async () => {
    await open('#/points');
    location.hash = '#/points/PC6';
    const heading = await screen.findByRole('heading', { level: 1, name: 'Nei Guan' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});

describe('what is looked for', () => {
  it('is still there when one comes back from a point', async () => {
    location.hash = '#/points';
    showLibrary();
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'hoku' } });
    location.hash = '#/points/LI4';
    await screen.findByRole('heading', { level: 1, name: 'He Gu' });
    location.hash = '#/points';
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('hoku');
  });
});

describe('a choice on the page of a point', () => {
  const open = async () => {
    location.hash = '#/points/PC6';
    showLibrary();
    return screen.findByRole<HTMLInputElement>('switch');
  };

  it('holds at once and when the page is opened again, and can be undone', async () => {
    await answer();
    fireEvent.click(await open());
    await screen.findByText(words.pointPages.standing.chosen);
    expect((await loadSafety()).record.leftOut).toEqual(['PC6']);
    cleanup();
    const again = await open();
    expect(again.checked).toBe(true);
    fireEvent.click(again);
    await waitFor(() => expect(screen.queryByText(words.pointPages.standing.chosen)).toBeNull());
    expect((await loadSafety()).record.leftOut).toEqual([]);
  });

  it('of a sore side leaves that side out', async () => {
    await answer();
    await open();
    const skin = screen.getByRole('group', { name: words.pointPages.skin.question });
    fireEvent.click(within(skin).getByRole('radio', { name: 'Right' }));
    await screen.findByText('Left out on the right side: the skin there needs rest.');
    expect((await loadSafety()).record.skinToday?.skin).toEqual({ PC6: 'right' });
  });

  it('that cannot be kept is said to be lost, and shows as it was', async () => {
    await answer();
    const control = await open();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(control);
    expect((await screen.findByRole('alert')).textContent).toBe(words.pointPages.notKept);
    expect(control.checked).toBe(false);
  });
});

describe('a link that presses one point', () => {
  const open = (opened: Opened) => {
    const storage = createStorage();
    show(<App storage={storage} begin={opened} />);
    return storage;
  };
  const pressed = async (storage: ReturnType<typeof createStorage>) => {
    const [run] = await vi.waitUntil(async () => {
      const runs = await storage.lastRuns(1);
      return runs.length > 0 && runs;
    });
    return run?.plan.steps.map((step) => step.kind === 'press' && [step.point, step.side]);
  };
  const start = { kind: 'start', routine: 'classic-180' } as const;

  it('asks for the side alone', async () => {
    await answer();
    const storage = open({ ...start, point: 'PC6' });
    expect(await title()).toBe('Nei Guan');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Nei Guan, left side' }));
    expect(await pressed(storage)).toEqual([['PC6', 'left']]);
  });

  it('starts at once where there is no side to choose, once the red flags are answered', async () => {
    await answer();
    const storage = open({ ...start, point: 'ST36' });
    fireEvent.click(await screen.findByRole('button', { name: words.safety.gates.none }));
    expect(await pressed(storage)).toEqual([['ST36', 'both']]);
  });

  it('says first what the answers change', async () => {
    await answer('hand_pain');
    open({ ...start, point: 'PC6' });
    fireEvent.click(await screen.findByRole('button', { name: 'Nei Guan, left side' }));
    await screen.findByText('Nei Guan, with care');
  });

  it.each(['GB20', 'GB21'] as const)('has no two minutes for %s: another may be chosen', async (point) => {
    await answer();
    open({ ...start, point });
    expect(await title()).toBe(words.player.classic.title);
  });

  it('asks the red flags of a leg before its point', async () => {
    await answer();
    open({ ...start, point: 'ST36' });
    await screen.findByText(words.safety.gates.legs[0] ?? '');
  });

  it.each(['PC6', 'CV17'] as const)('offers the other points where %s may not be pressed', async (point) => {
    await answer('wrist');
    open({ ...start, point });
    expect(await title()).toBe(words.player.classic.title);
    expect(within(screen.getByRole('main')).queryByText(point)).toBeNull();
  });

  it('asks the safety questions first, and goes on with the point', async () => {
    open({ ...start, point: 'PC6' });
    await screen.findByText(words.safety.title);
    fireEvent.click(screen.getByRole('checkbox', { name: words.safety.age }));
    fireEvent.click(screen.getByRole('button', { name: words.safety.none }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nei Guan' })).toBeTruthy();
  });
});
