// The routines that somebody has begun to make: kept while they type, so that a closed tab loses nothing.
import type { RoutineDraft } from '../core/own-routine.ts';
import { isObject } from '../core/parsed.ts';
import { readKeptDraft } from '../core/routine-edit.ts';
import { browser } from './browser.ts';

const KEY = 'routineDrafts';
/** The latest ones; a draft that nobody came back to for so many others is let go. */
const MOST = 20;

/** What was begun at `address` (`new`, or the id of what is changed); null where there is nothing, or something else. */
export async function loadRoutineDraft(address: string): Promise<RoutineDraft | null> {
  const kept = await loadAll();
  return Object.hasOwn(kept, address) ? readKeptDraft(kept[address]) : null;
}

/** Called at each letter. Those that come while one is being kept are kept together after it: typing is faster than storing. */
export async function keepRoutineDraft(address: string, draft: RoutineDraft): Promise<void> {
  const isWaiting = waiting.has(address);
  waiting.set(address, draft);
  if (isWaiting) return;
  await change((drafts) => {
    const last = waiting.get(address);
    waiting.delete(address);
    const others = without(drafts, address).slice(-MOST + 1);
    // As JSON: a number that is none is null in both browsers.
    return [...others, [address, JSON.parse(JSON.stringify(last)) as unknown]];
  });
}

/** The last that was typed, and not yet on its way to the storage. */
const waiting = new Map<string, RoutineDraft>();

export function forgetRoutineDraft(address: string): Promise<void> {
  return change((drafts) => without(drafts, address));
}

type Drafts = Readonly<Record<string, unknown>>;

async function loadAll(): Promise<Drafts> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return isObject(kept) ? kept : {};
}

function without(drafts: Drafts, address: string): [string, unknown][] {
  return Object.entries(drafts).filter(([name]) => name !== address);
}

// From what is stored now: two tabs may be typed in.
function change(how: (drafts: Drafts) => readonly [string, unknown][]): Promise<void> {
  return navigator.locks.request('routine-drafts', async () => {
    await browser.storage.local.set({ [KEY]: Object.fromEntries(how(await loadAll())) });
  });
}
