// Deletes what is kept: the history, or everything. The background does its part in its turn, so that nothing comes back.
import { askBackground } from './ask-background.ts';
import { browser } from './browser.ts';
import { createAnnouncer } from './changes.ts';
import { giveBackMeetingHosts, hasMeetingHosts } from './meeting-hosts.ts';
import { keepSafetyDraft } from './safety-store.ts';

export function deleteHistory(): Promise<void> {
  return askBackground({ kind: 'forget', what: 'history' });
}

/** Rows first: where that fails, nothing has changed. Rejects with what failed. */
export async function deleteEverything(): Promise<void> {
  await askBackground({ kind: 'forget', what: 'everything' });
  await keepSafetyDraft(null);
  await browser.storage.local.clear();
  if (!import.meta.env.FIREFOX && (await hasMeetingHosts())) await giveBackMeetingHosts();
  createAnnouncer()();
}
