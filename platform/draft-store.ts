// The routine that somebody has begun to make: kept while they type, so that a closed tab loses nothing.
import type { RoutineDraft } from '../core/own-routine.ts';
import { isObject } from '../core/parsed.ts';
import { readKeptDraft } from '../core/routine-edit.ts';
import { browser } from './browser.ts';

const KEY = 'routineDraft';

/** What was begun at `address` (`new`, or the id of what is changed); null where there is nothing, or something else. */
export async function loadRoutineDraft(address: string): Promise<RoutineDraft | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (!isObject(kept) || kept['address'] !== address) return null;
  return readKeptDraft(kept['draft']);
}

/** One draft at a time: the last one that was typed in. */
export async function keepRoutineDraft(address: string, draft: RoutineDraft): Promise<void> {
  // As JSON: a number that is none is null in both browsers.
  await browser.storage.local.set({
    [KEY]: { address, draft: JSON.parse(JSON.stringify(draft)) as unknown },
  });
}

export async function forgetRoutineDraft(): Promise<void> {
  await browser.storage.local.set({ [KEY]: null });
}
