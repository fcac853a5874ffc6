// The popup's start, over the real storage: the page is drawn from what is stored, whatever the background does.
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPage } from '../../entrypoints/popup/start-page.tsx';
import { openEngineStorage } from '../../platform/open-engine-storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { inDatabase, useEmptyIndexedDb } from '../support/indexed-db.ts';
import { atScreen } from '../support/states.ts';

const root = document.createElement('div');
const asked: unknown[] = [];

beforeEach(() => {
  useEmptyBrowser();
  useEmptyIndexedDb();
  asked.length = 0;
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  cleanup();
  vi.restoreAllMocks();
});

/** A background that hears everything and never says a word. */
function useSilentBackground(): void {
  const sendMessage = (message: unknown) => {
    asked.push(message);
    return new Promise(() => {});
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
}

async function storeState(): Promise<void> {
  const storage = await openEngineStorage(() => Date.now());
  const state = atScreen(Date.now(), 38);
  await storage.commit({ state, segments: [], ended: [], checkIns: [], switches: [] });
}

const dial = () => root.querySelector('.dial-number b')?.textContent;

describe('the popup with a background that never answers', () => {
  beforeEach(useSilentBackground);

  it('is drawn with the stored figures at once, before the background is even asked', async () => {
    await storeState();
    await startPage(root);
    expect(dial()).toBe('38');
    expect(asked).toEqual([]);
  });

  it('comes to show the line of the day and the drawing of the suggestion', async () => {
    await storeState();
    await startPage(root);
    await waitFor(() => expect(root.querySelector('.thumb svg path')).not.toBeNull());
    await waitFor(() => expect(root.querySelector('.day-now')).not.toBeNull());
    expect(asked).toEqual([{ kind: 'look' }]);
  });

  it('is drawn and tells what was set aside where a stored row is broken', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await storeState();
    await inDatabase((database) => database.put('runs', { id: 7, plan: 'none' }));
    await startPage(root);
    expect(dial()).toBe('38');
    expect(await screen.findByText(/1 entry|1 stored/i)).toBeTruthy();
  });
});
