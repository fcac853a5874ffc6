// Small objects in `storage.local`, parsed on every reading. What does not parse is set aside, and told once.
import { isObject } from '../core/parsed.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

const ASIDE = 'setAside';

/** A value, and what was wrong with the stored one, if anything; then the value stands in for it. */
export type Read<T> = { value: T; problems: readonly string[] };

/** What is stored under `key` (undefined for nothing), parsed. A broken one is moved under `setAside` and replaced. */
export async function readLocal<T>(key: string, parse: (raw: unknown) => Read<T>): Promise<T> {
  const stored = await browser.storage.local.get([key, ASIDE]);
  const { value, problems } = parse(stored[key]);
  if (problems.length === 0) return value;
  report(problems.join('; '), `reading "${key}"`);
  const entry = { key, value: stored[key], reasons: [...problems], reported: false };
  await browser.storage.local.set({ [ASIDE]: [...listOf(stored[ASIDE]), entry], [key]: value });
  return value;
}

/** How many objects were set aside that the person was not told about. */
export async function countUnreported(): Promise<number> {
  const aside = listOf((await browser.storage.local.get(ASIDE))[ASIDE]);
  return aside.filter((entry) => isObject(entry) && entry['reported'] === false).length;
}

export async function markAllReported(): Promise<void> {
  const aside = listOf((await browser.storage.local.get(ASIDE))[ASIDE]);
  const told = aside.map((entry) => (isObject(entry) ? { ...entry, reported: true } : entry));
  await browser.storage.local.set({ [ASIDE]: told });
}

function listOf(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}
