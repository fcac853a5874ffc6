// The person's safety answers, and what else holds for them, in `storage.local`. Parsed on every reading.
import { parseProfile, salvageProfile } from '../core/parse-profile.ts';
import { parseSafetyRecord, salvageSafety } from '../core/parse-safety-record.ts';
import type { Parsed } from '../core/parsed.ts';
import type { Profile } from '../core/profile.ts';
import { type SafetyRecord } from '../core/safety-record.ts';
import { record as fields, flag, list, oneOf, read } from '../core/shape.ts';
import { CONDITION_KEYS, type ConditionKey } from '../data/conditions.ts';
import { browser } from './browser.ts';
import { type Read, readLocal } from './local-store.ts';

/** Both, as every plan needs them. */
export type Safety = { profile: Profile; record: SafetyRecord };

/** What cannot be read is set aside and counts as the careful choice, never as no rules. */
export async function loadSafety(): Promise<Safety> {
  const profile = await readLocal('profile', (raw) => orElse(parseProfile(raw), salvageProfile(raw)));
  const record = await readLocal('safety', (raw) =>
    orElse(parseSafetyRecord(raw), salvageSafety(raw, Date.now())),
  );
  return { profile, record };
}

function orElse<T>(parsed: Parsed<T>, careful: T): Read<T> {
  return parsed.ok ? { value: parsed.value, problems: [] } : { value: careful, problems: parsed.reasons };
}

export async function saveProfile(profile: Profile): Promise<void> {
  await browser.storage.local.set({ profile });
}

/** What somebody has ticked and not saved yet: a popup closes at a click beside it. Gone with the browser session. */
const DRAFT = 'safetyDraft';

export type SafetyDraft = { adult: boolean; conditions: readonly ConditionKey[] };

export async function loadSafetyDraft(): Promise<SafetyDraft | null> {
  const { [DRAFT]: kept } = await browser.storage.session.get(DRAFT);
  const parsed = read(DRAFT_SHAPE, kept, DRAFT);
  return parsed.ok ? parsed.value : null;
}

export async function keepSafetyDraft(draft: SafetyDraft | null): Promise<void> {
  await browser.storage.session.set({ [DRAFT]: draft });
}

const DRAFT_SHAPE = fields({ adult: flag, conditions: list(oneOf(CONDITION_KEYS)) });

/** Changes what runs have taught, from what is stored now: two pages may learn at the same time. */
export function changeSafetyRecord(change: (record: SafetyRecord) => SafetyRecord): Promise<void> {
  return navigator.locks.request('safety', async () => {
    const { record } = await loadSafety();
    await browser.storage.local.set({ safety: change(record) });
  });
}

/** Calls `onChange` when the answers or the record were changed, by any page; gives a function that ends it. */
export function listenToSafety(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if ('profile' in changes || 'safety' in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
