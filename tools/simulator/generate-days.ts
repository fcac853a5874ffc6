// Random days of a person at a computer: the same seed gives the same days.
import { addDays, type Day, instantAt, weekdayOf, type Zone } from '../../core/zone.ts';
import { createDay, type DayMaker, type Life } from './day-maker.ts';
import { createRandom, type Random } from './random.ts';
import { createShares, type Shares } from './shares.ts';
import type { TraceLine } from './trace.ts';

/** A Monday, so that daylight saving begins and ends within a year of days. */
const FIRST_DAY: Day = '2026-01-05';
export const GENERATED_ZONE: Zone = 'Europe/Berlin';

const AN_HOUR = 60;
/** How many meetings a morning or an afternoon has. */
const MEETINGS = [
  [0, 5],
  [1, 4],
  [2, 1],
] as const;

/** `lines` are made as they are taken; `shares` are whole when all have been. */
export function generateDays({ days, seed }: { days: number; seed: number }): {
  lines: Iterable<TraceLine>;
  shares: Shares;
} {
  const random = createRandom(seed);
  const shares = createShares();
  return { lines: makeDays(days, random, shares), shares };
}

function* makeDays(days: number, random: Random, shares: Shares): Generator<TraceLine> {
  const life: Life = { isRunning: false, isAsleep: false, isLocked: false };
  yield { at: midnightOf(FIRST_DAY), what: 'set-zone', zone: GENERATED_ZONE };
  for (let i = 0; i < days; i += 1) {
    const date = addDays(FIRST_DAY, i);
    const instantOf = (minutes: number) => instantAt(date, minutes, GENERATED_ZONE);
    const day = createDay({ random, shares, life, instantOf });
    const isWeekend = [0, 6].includes(weekdayOf(date));
    if (isWeekend) spendFreeDay(day, random);
    else spendWorkDay(day, random);
    shares.days += 1;
    yield* day.lines;
  }
  yield { at: midnightOf(addDays(FIRST_DAY, days)), what: 'end' };
}

function midnightOf(day: Day): number {
  return instantAt(day, 0, GENERATED_ZONE);
}

function spendWorkDay(day: DayMaker, random: Random): void {
  const begin = random.between(8 * AN_HOUR, 9.5 * AN_HOUR);
  day.arrive(begin);
  day.work({ until: random.between(12 * AN_HOUR, 13 * AN_HOUR), meetings: random.pick(MEETINGS) });
  day.eat(random.between(30, 60));
  day.work({ until: begin + random.between(8 * AN_HOUR, 9.5 * AN_HOUR), meetings: random.pick(MEETINGS) });
  day.leave();
  if (random.chance(0.35)) spendEvening(day, random);
}

function spendFreeDay(day: DayMaker, random: Random): void {
  if (random.chance(0.4)) return;
  const begin = random.between(9 * AN_HOUR, 15 * AN_HOUR);
  day.arrive(begin);
  day.work({ until: begin + random.between(0.5 * AN_HOUR, 3 * AN_HOUR), meetings: 0 });
  day.leave();
  if (random.chance(0.5)) spendEvening(day, random);
}

// Over before midnight.
function spendEvening(day: DayMaker, random: Random): void {
  const begin = random.between(19.75 * AN_HOUR, 20.75 * AN_HOUR);
  day.arrive(begin);
  day.work({ until: begin + random.between(5, 30), meetings: 0 });
  day.watch(random.between(75, 120));
  day.leave();
}
