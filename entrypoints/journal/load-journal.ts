// What each part of the journal reads: its own stretch of time and no more, however many years are kept.

import { dayFinder } from '../../core/day-finder.ts';
import { acceptedTimes } from '../../core/journal/accepted-times.ts';
import { beforeAfter } from '../../core/journal/before-after.ts';
import { breaksByKind } from '../../core/journal/breaks-by-kind.ts';
import { dayFacts } from '../../core/journal/day-facts.ts';
import { dayView } from '../../core/journal/day-view.ts';
import { weeksTo, yearsSince } from '../../core/journal/heat.ts';
import { EARLIEST } from '../../core/journal/journal-route.ts';
import { journalSegments } from '../../core/journal/journal-segments.ts';
import { meanHours } from '../../core/journal/mean-hours.ts';
import { shownAt } from '../../core/run-answers.ts';
import { DAY, type Millis } from '../../core/time.ts';
import { addDays, type Day, dayStart, type Zone } from '../../core/zone.ts';
import { HISTORY_DAYS, NUDGE_DAYS, WEEKS_SHOWN } from '../../data/journal.ts';
import type { JournalStorage } from '../../platform/storage.ts';

export type When = { now: Millis; zone: Zone };

/** A nudge ends, and a run is gone on with, so long after it began at most; what took longer is left out. */
const LONGEST_WAIT_MS: Millis = 7 * DAY;

export async function loadDay(storage: JournalStorage, day: Day, when: When) {
  // A day in another zone begins up to a day before or after ours.
  const [from, until] = [dayStart(day, when.zone) - DAY, dayStart(day, when.zone) + 2 * DAY];
  const [state, segments, totals, nudges, runs, checkIns] = await Promise.all([
    storage.loadState(),
    storage.segmentsOn(addDays(day, -1), addDays(day, 1)),
    storage.dayTotals(day, day),
    storage.nudgesSince(from, until + LONGEST_WAIT_MS),
    storage.runsSince(from, until),
    storage.checkInsSince(from, until + LONGEST_WAIT_MS),
  ]);
  const { ledger = null, pending = [] } = state ?? {};
  return dayView(day, { ledger, pending, segments, totals, nudges, runs, checkIns }, when);
}

/** The last four weeks: the facts of each day, the means of the hours, and the pauses by kind. */
export async function loadRecent(storage: JournalStorage, today: Day, when: When) {
  const days = weeksTo(today, WEEKS_SHOWN).flat();
  const first = days[0] ?? today;
  const from = dayStart(first, when.zone);
  const [state, segments, totals, nudges, runs] = await Promise.all([
    storage.loadState(),
    storage.segmentsOn(first, days.at(-1)),
    storage.dayTotals(first, today),
    storage.nudgesSince(from - DAY),
    storage.runsSince(from - LONGEST_WAIT_MS),
  ]);
  const all = journalSegments(segments, state?.ledger ?? null, when);
  const facts = dayFacts({ totals, segments: all, runs }, when.zone);
  const shown = days.flatMap((day) => facts.get(day) ?? []);
  const dayOf = dayFinder(all, when.zone);
  const own = runs.filter(({ startedAt }) => days.includes(dayOf(startedAt)));
  const pauses = shown.reduce((sum, total) => sum + (total.pauses ?? 0), 0);
  return { facts, means: meanHours(shown), kinds: breaksByKind(pauses, own, nudges) };
}

export async function loadYear(storage: JournalStorage, year: number, when: When) {
  const name = String(year).padStart(4, '0');
  const [from, to] = [`${name}-01-01`, `${name}-12-31`];
  // Totals know of their runs already; days that are kept as segments need them, and those without screen time.
  const [state, segments, totals, runs] = await Promise.all([
    storage.loadState(),
    storage.segmentsOn(from, to),
    storage.dayTotals(from, to),
    storage.runsSince(dayStart(from, when.zone) - LONGEST_WAIT_MS, dayStart(to, when.zone) + 2 * DAY),
  ]);
  const all = journalSegments(segments, state?.ledger ?? null, when);
  return dayFacts({ totals, segments: all, runs }, when.zone);
}

/** The first day of which anything is kept; today where nothing is. */
export async function loadFirstDay(storage: JournalStorage, today: Day): Promise<Day> {
  const first = await storage.firstDay(EARLIEST);
  return first !== null && first < today ? first : today;
}

export async function loadYears(storage: JournalStorage, today: Day): Promise<number[]> {
  return yearsSince(await storage.firstDay(EARLIEST), today);
}

export async function loadHistory(storage: JournalStorage, when: When) {
  const since = when.now - HISTORY_DAYS * DAY;
  const [runs, nudges, checkIns] = await Promise.all([
    storage.runsSince(since),
    storage.nudgesSince(since),
    storage.checkInsSince(since),
  ]);
  const recent = nudges.filter((nudge) => shownAt(nudge) >= when.now - NUDGE_DAYS * DAY);
  return {
    times: acceptedTimes(recent, when.zone),
    routines: beforeAfter({ runs, nudges, checkIns }),
  };
}
