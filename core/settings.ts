// The person's settings: one small object, each with a default and an allowed range (docs: README).
import * as v from 'valibot';
import type { RoutineId } from '../data/routines.ts';

const ROUTINE_IDS = ['reset-60', 'shoulders-180', 'three-points-180'] as const satisfies readonly RoutineId[];

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));
const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM, 00:00 to 23:59.'),
);
const weekdays = v.pipe(v.array(whole(0, 6)), v.minLength(1, 'Choose at least one day.'));

/** Ranges of every setting. A name never changes its meaning. */
export const SETTINGS_SCHEMA = v.object({
  /** Minutes of screen time that make a tension nudge due. HSE: breaks every 50 to 60 minutes. */
  tensionMinutes: whole(25, 90),
  countWhere: v.picklist(['computer', 'browser']),
  countMedia: v.boolean(),
  stress: v.boolean(),
  idleSeconds: whole(30, 180),
  /** Local times on chosen weekdays, 0 = Sunday. */
  schedule: v.pipe(
    v.array(v.object({ time: timeOfDay, days: weekdays, routine: v.picklist(ROUTINE_IDS) })),
    v.maxLength(24, 'At most 24 nudges.'),
  ),
  level: v.picklist(['badge', 'gentle']),
  snoozeMinutes: whole(5, 60),
  minGapMinutes: whole(15, 120),
  tensionPerDay: whole(0, 12),
  stressPerDay: whole(0, 4),
  sound: between(0, 1),
  theme: v.picklist(['system', 'light', 'dark']),
  skinTone: v.picklist(['neutral', '1', '2', '3', '4']),
});

export type Settings = v.InferOutput<typeof SETTINGS_SCHEMA>;

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
  sound: 0.5,
  theme: 'system',
  skinTone: 'neutral',
};

/**
 * Stored settings with every gap and every value out of range replaced by its default.
 * `problems` names what was replaced and why; a missing value is no problem.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const given: Record<string, unknown> = isRecord(stored) ? stored : {};
  const problems = stored === undefined || isRecord(stored) ? [] : ['settings: expected an object'];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(SETTINGS_SCHEMA.entries)) {
    if (given[name] === undefined) continue;
    const parsed = v.safeParse(schema, given[name]);
    if (parsed.success) settings[name] = parsed.output;
    else problems.push(`${name}: ${parsed.issues[0].message}`);
  }
  // Every entry of the schema was set from a default or a parsed value just above.
  return { settings: settings as Settings, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
