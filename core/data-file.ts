// Everything that is kept, as one file: written and read. Described in docs/data-file.md.
import { type BadRow, DATA_TABLES, type DataRows, type DataTable, readRows } from './data-tables.ts';
import { parseProfile } from './parse-profile.ts';
import { parseSafetyRecord } from './parse-safety-record.ts';
import { isObject } from './parsed.ts';
import type { Profile } from './profile.ts';
import { parseRun } from './rows.ts';
import type { SafetyRecord } from './safety-record.ts';
import { parseSettings, type Settings } from './settings.ts';
import type { Millis } from './time.ts';

const FORMAT = 'press-pause-data';
const VERSION = 1;
/** In letters. Ten years of days are some ten million. */
export const MOST_DATA_CHARACTERS = 200_000_000;

export type SafetyData = { profile: Profile; record: SafetyRecord };

/** Rows as they are stored, whether they can be read or not. */
export type StoredRows = Readonly<Record<DataTable | 'state' | 'quarantine', readonly unknown[]>>;

/** `safety`: null leaves out the answers, and with them the reasons that stand in what was played. */
export type Everything = { settings: Settings; rows: StoredRows; safety: SafetyData | null };

/** What stood in a file and could not be read. `place`: of a row, in its table, from 1. */
export type Unread = { part: DataTable | 'settings' | 'safety'; place?: number; reasons: readonly string[] };

export type DataFile = {
  /** Null where the file has none. */
  settings: Settings | null;
  safety: SafetyData | null;
  rows: DataRows;
  unread: readonly Unread[];
};

export type ReadDataFile =
  | { ok: true; file: DataFile }
  | { ok: false; why: 'too-large' | 'not-json' | 'not-a-file' | 'newer' };

/** The file as text. */
export function writeDataFile({ settings, rows, safety }: Everything, now: Millis): string {
  const { state, quarantine, ...tables } = rows;
  const told = safety
    ? { ...tables, state, quarantine }
    : { ...tables, runs: tables.runs.flatMap(withoutReasons), state };
  const file = {
    format: FORMAT,
    version: VERSION,
    savedAt: new Date(now).toISOString(),
    settings,
    ...(safety && { safety }),
    ...told,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

// Why a point was left out is an answer to a safety question. What cannot be read may hold one anywhere.
function withoutReasons(row: unknown): unknown[] {
  const run = parseRun(row);
  if (!run.ok) return [];
  const { matWarnings: _, ...plan } = run.value.plan;
  const changes = plan.changes.map((change) => ({ ...change, reasons: [] }));
  return [{ ...run.value, plan: { ...plan, changes } }];
}

/** What is in `text`, row by row, or why it is none of our files. Throws nothing. */
export function readDataFile(text: string, now: Millis): ReadDataFile {
  if (text.length > MOST_DATA_CHARACTERS) return { ok: false, why: 'too-large' };
  const raw = parse(text);
  if (raw === undefined) return { ok: false, why: 'not-json' };
  if (!isObject(raw) || raw['format'] !== FORMAT) return { ok: false, why: 'not-a-file' };
  const { version } = raw;
  if (typeof version !== 'number' || !(version >= VERSION)) return { ok: false, why: 'not-a-file' };
  if (version !== VERSION) return { ok: false, why: 'newer' };
  const unread: Unread[] = [];
  const settings = readSettings(raw['settings'], unread);
  const safety = readSafety(raw['safety'], unread);
  const { rows, bad } = readRows(tablesOf(raw, unread), now);
  return { ok: true, file: { settings, safety, rows, unread: [...unread, ...bad.map(unreadRow)] } };
}

function unreadRow({ table, ...row }: BadRow): Unread {
  return { part: table, ...row };
}

function readSettings(raw: unknown, unread: Unread[]): Settings | null {
  if (raw === undefined) return null;
  const { settings, problems } = parseSettings(raw);
  unread.push(...problems.map((problem) => ({ part: 'settings' as const, reasons: [problem] })));
  return settings;
}

// All of it or nothing: half of what somebody left out would be worse than none.
function readSafety(raw: unknown, unread: Unread[]): SafetyData | null {
  if (raw === undefined) return null;
  const given = isObject(raw) ? raw : {};
  const [profile, record] = [parseProfile(given['profile']), parseSafetyRecord(given['record'])];
  if (profile.ok && record.ok) return { profile: profile.value, record: record.value };
  const reasons = [profile, record].flatMap((parsed) => (parsed.ok ? [] : parsed.reasons));
  unread.push({ part: 'safety', reasons });
  return null;
}

function tablesOf(
  raw: Readonly<Record<string, unknown>>,
  unread: Unread[],
): Record<DataTable, readonly unknown[]> {
  const listOf = (table: DataTable): readonly unknown[] => {
    const rows = raw[table] ?? [];
    // A place with nothing in it is looked at like all else.
    if (Array.isArray(rows)) return Array.from(rows as readonly unknown[]);
    unread.push({ part: table, reasons: [`${table}: a list`] });
    return [];
  };
  // Every table is named just here.
  return Object.fromEntries(DATA_TABLES.map((table) => [table, listOf(table)])) as Record<
    DataTable,
    readonly unknown[]
  >;
}

function parse(text: string): unknown {
  try {
    // A file that an editor saved may begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
