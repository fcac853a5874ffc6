// The person's settings: one small object, each with a default and an allowed range (docs: README).
import { ROUTINE_IDS } from '../data/routines.ts';
import { isObject } from './parsed.ts';
import { flag, list, type Of, oneOf, read, record, text, whole } from './shape.ts';

const timeOfDay = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from 00:00 to 23:59, as HH:MM');

/** Ranges of every setting. A name never changes its meaning. */
const SHAPES = {
  /** Minutes of screen time that make a tension nudge due. HSE: breaks every 50 to 60 minutes. */
  tensionMinutes: whole(25, 90),
  countWhere: oneOf(['computer', 'browser']),
  countMedia: flag,
  stress: flag,
  idleSeconds: whole(30, 180),
  /** Local times on chosen weekdays, 0 = Sunday. */
  schedule: list(
    record({ time: timeOfDay, days: list(whole(0, 6), 1, 7), routine: oneOf(ROUTINE_IDS) }),
    0,
    24,
  ),
  level: oneOf(['badge', 'gentle']),
  snoozeMinutes: whole(5, 60),
  minGapMinutes: whole(15, 120),
  tensionPerDay: whole(0, 12),
  stressPerDay: whole(0, 4),
  theme: oneOf(['system', 'light', 'dark']),
  skinTone: oneOf(['neutral', '1', '2', '3', '4']),
};

export type Settings = { [Name in keyof typeof SHAPES]: Of<(typeof SHAPES)[Name]> };

export const DEFAULT_SETTINGS: Settings = {
  tensionMinutes: 50,
  countWhere: 'computer',
  countMedia: true,
  stress: true,
  idleSeconds: 60,
  schedule: [],
  level: 'gentle',
  snoozeMinutes: 10,
  minGapMinutes: 45,
  tensionPerDay: 6,
  stressPerDay: 2,
  theme: 'system',
  skinTone: 'neutral',
};

/**
 * Stored settings with every gap and every value out of range replaced by its default.
 * `problems` names what was replaced and why; a missing value is no problem.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const given = isObject(stored) ? stored : {};
  const problems = stored === undefined || isObject(stored) ? [] : ['settings: an object'];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (given[name] === undefined) continue;
    const parsed = read<unknown>(shape, given[name], name);
    if (parsed.ok) settings[name] = parsed.value;
    else problems.push(...parsed.reasons);
  }
  // Every name was set from a default or a parsed value just above.
  return { settings: settings as Settings, problems };
}
