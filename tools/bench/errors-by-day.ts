// Screen time of each local day against the truth, routines left out on both sides.
import { splitByDay } from '../../core/ledger.ts';
import type { Millis } from '../../core/time.ts';
import type { Day, Zone } from '../../core/zone.ts';
import type { Result } from '../simulator/simulation.ts';
import { lengthWithout, type Span } from '../simulator/truth.ts';

export type DayError = {
  day: Day;
  /** Counted minus true. */
  ms: Millis;
};

/** For each day with screen time, counted or true. The extension's clock must have been right all the time. */
export function errorsByDay(result: Result, zone: Zone): DayError[] {
  const counted = byDay(result.screen, result.routines, zone);
  const really = byDay(result.trueScreen, result.trueRoutines, zone);
  const days = new Set([...counted.keys(), ...really.keys()]);
  return [...days].map((day) => ({
    day,
    ms: (counted.get(day) ?? 0) - (really.get(day) ?? 0),
  }));
}

function byDay(spans: readonly Span[], routines: readonly Span[], zone: Zone): Map<Day, Millis> {
  const days = new Map<Day, Span[]>();
  for (const { from, to } of spans)
    for (const { day, ...span } of splitByDay({ kind: 'screen', from, to }, zone)) {
      const known = days.get(day);
      if (known) known.push(span);
      else days.set(day, [span]);
    }
  return new Map([...days].map(([day, own]) => [day, lengthWithout(own, routines)]));
}
