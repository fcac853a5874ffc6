// The person's settings: one small object. Defaults and ranges stand in data/setting-table.
import { MOST_PLAN_TIMES, PLAN_GAP_MINUTES } from '../data/daily-plan.ts';
import {
  CHOICE_SETTINGS,
  FLAG_SETTINGS,
  LIST_SETTINGS,
  NAME_SETTINGS,
  NUMBER_SETTINGS,
  SHARE_SETTINGS,
} from '../data/setting-table.ts';
import { dayText } from './day-text.ts';
import { isObject } from './parsed.ts';
import { routineId } from './routine-id.ts';
import { check, flag, list, number, type Of, oneOf, read, record, type Shape, text, whole } from './shape.ts';
import { areApart } from './time-of-day.ts';

const timeOfDay = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from 00:00 to 23:59, as HH:MM');
const weekdays = list(whole(0, 6), 1, 7);

const scheduleItem = record({ time: timeOfDay, days: weekdays, routine: routineId });
/** `since`: the day it began, or begins. */
const plan = record({
  routine: routineId,
  since: dayText,
  days: weekdays,
  times: check(
    list(timeOfDay, 1, MOST_PLAN_TIMES),
    (times) => areApart(times, PLAN_GAP_MINUTES),
    `times ${PLAN_GAP_MINUTES} minutes apart or more`,
  ),
});
/** `to` at or before `from` is on the next day; the range belongs to the day it begins on. */
const workingRange = check(
  record({ days: weekdays, from: timeOfDay, to: timeOfDay }),
  ({ from, to }) => from !== to,
  'an end other than the beginning',
);

type Names<T> = { [Name in keyof T]: unknown };
type Each<T extends Names<T>, S> = { [Name in keyof T]: S };

/** A shape for each name of a table. */
function shapesOf<T extends Names<T>, S>(table: T, shapeOf: (entry: T[keyof T]) => S): Each<T, S> {
  const entries = Object.entries(table).map(([name, entry]) => [name, shapeOf(entry as T[keyof T])]);
  // The names are those of the table.
  return Object.fromEntries(entries) as Each<T, S>;
}

type Choices = typeof CHOICE_SETTINGS;

const SHAPES = {
  ...shapesOf(NUMBER_SETTINGS, ({ from, to }) => whole(from, to)),
  ...shapesOf(SHARE_SETTINGS, ({ from, to }) => number(from, to)),
  ...shapesOf(NAME_SETTINGS, ({ to }) => text(new RegExp(`^.{1,${to}}$`), `a name of 1 to ${to} characters`)),
  ...shapesOf(FLAG_SETTINGS, () => flag),
  // Each choice is one of its own list.
  ...(shapesOf(CHOICE_SETTINGS, (choices: Choices[keyof Choices]) => oneOf<string>(choices)) as unknown as {
    [Name in keyof Choices]: Shape<Choices[Name][number]>;
  }),
  schedule: list(scheduleItem, 0, LIST_SETTINGS.schedule.to),
  plans: list(plan, 0, LIST_SETTINGS.plans.to),
  workingHours: list(workingRange, 0, LIST_SETTINGS.workingHours.to),
};

export type Settings = { [Name in keyof typeof SHAPES]: Of<(typeof SHAPES)[Name]> };
export type WorkingRange = Settings['workingHours'][number];

const numbers = Object.entries({ ...NUMBER_SETTINGS, ...SHARE_SETTINGS, ...NAME_SETTINGS }).map(
  ([name, entry]) => [name, entry.default],
);
const choices = Object.entries(CHOICE_SETTINGS).map(([name, [first]]) => [name, first]);

export const DEFAULT_SETTINGS: Settings = {
  // The names are those of the tables, and the values of their types.
  ...(Object.fromEntries([...numbers, ...choices]) as Omit<
    Settings,
    keyof typeof FLAG_SETTINGS | keyof typeof LIST_SETTINGS
  >),
  ...FLAG_SETTINGS,
  schedule: [],
  plans: [],
  workingHours: [],
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
