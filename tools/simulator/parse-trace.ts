// A trace file to lines, or every reason why not, each with its line number. Reads text, touches no file.

import { changeSettings } from '../../core/change-settings.ts';
import { isObject, type Parsed } from '../../core/parsed.ts';
import { type Settings } from '../../core/settings.ts';
import {
  check,
  number,
  oneOf,
  optional,
  read,
  record,
  type Shape,
  variant,
  whole,
} from '../../core/shape.ts';
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import { PLAIN_WHATS, REACTIONS, type TraceLine } from './trace.ts';

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

const instant: Shape<Millis> = (raw, path, problems) => {
  const at = typeof raw === 'string' ? instantOf(raw) : null;
  if (at !== null) return at;
  problems.push(`${path}: an instant with its offset, as 2026-03-02T09:00:00+01:00`);
  return undefined;
};

function instantOf(text: string): Millis | null {
  const [, day] = INSTANT.exec(text) ?? [];
  if (day === undefined) return null;
  const at = Date.parse(text);
  // Parsing takes 30 February for 2 March.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isDay = Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(day);
  return Number.isFinite(at) && isDay ? at : null;
}

const zone: Shape<Zone> = (raw, path, problems) => {
  if (typeof raw === 'string' && isZone(raw)) return raw;
  problems.push(`${path}: a time zone of the IANA list, as Europe/Berlin`);
  return undefined;
};

function isZone(name: string): boolean {
  // An offset is a zone to `Intl`, but no name of one.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const anyObject: Shape<Readonly<Record<string, unknown>>> = (raw, path, problems) => {
  if (isObject(raw)) return raw;
  problems.push(`${path}: an object`);
  return undefined;
};

const answer = optional(whole(0, 10));

const happening = check(
  variant('what', {
    // The names are those of the list.
    ...(Object.fromEntries(PLAIN_WHATS.map((what) => [what, {}])) as Record<
      (typeof PLAIN_WHATS)[number],
      {}
    >),
    'set-clock': { byMs: number() },
    'set-zone': { zone },
    settings: { patch: anyObject },
    'check-in': { stress: answer, tension: answer },
    react: { to: oneOf(REACTIONS) },
  }),
  (it) => it.what !== 'check-in' || it.stress !== undefined || it.tension !== undefined,
  '"stress", "tension" or both, from 0 to 10',
);

const timed = record({ at: instant });

/**
 * The lines of a trace. `settings` are those that hold before the first line: a patch is checked against what holds
 * when it comes. Empty lines at the very end are no lines.
 */
export function parseTrace(text: string, settings: Settings): Parsed<TraceLine[]> {
  const lines: TraceLine[] = [];
  const reasons: string[] = [];
  let holds = settings;
  let before = -Infinity;
  const rows = text.trimEnd().split(/\r?\n/);
  for (const [index, row] of (text.trim() === '' ? [] : rows).entries()) {
    const parsed = parseLine(row, { before, settings: holds });
    if (!parsed.ok) {
      reasons.push(...parsed.reasons.map((reason) => `line ${index + 1}: ${reason}`));
      continue;
    }
    const { line } = parsed.value;
    holds = parsed.value.settings;
    before = line.at;
    lines.push(line);
  }
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: lines };
}

type Known = { before: Millis; settings: Settings };

function parseLine(row: string, known: Known): Parsed<{ line: TraceLine; settings: Settings }> {
  const json = parseJson(row);
  if (!json.ok) return json;
  const when = read(timed, json.value, 'line');
  const what = read(happening, json.value, 'line');
  const reasons = [...reasonsOf(when), ...reasonsOf(what)].map((reason) => reason.replace(/^line\.?/, ''));
  if (!when.ok || !what.ok) return { ok: false, reasons: reasons.map((reason) => reason.replace(/^: /, '')) };
  if (when.value.at < known.before) return { ok: false, reasons: ['at: before the line above it'] };
  const line: TraceLine = { ...when.value, ...what.value };
  if (line.what !== 'settings') return { ok: true, value: { line, settings: known.settings } };
  const changed = changeSettings(known.settings, line.patch);
  return changed.ok ? { ok: true, value: { line, settings: changed.value } } : changed;
}

function parseJson(row: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(row) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reasons: [`no JSON: ${error.message}`] };
    throw error;
  }
}

function reasonsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.reasons;
}
