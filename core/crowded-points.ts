// Points that come more often on a day than a point is pressed: the rest is left out when the day is there.
import { POINT_USES_PER_DAY } from '../data/conditions.ts';
import type { PointCode } from '../data/point-codes.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import { type Chosen, chosenOn } from './schedule.ts';
import { addDays, type Day } from './zone.ts';

/** On any of the seven days from `day` on. */
export function crowdedPoints(
  chosen: Chosen,
  day: Day,
  pointsOf: (routine: AnyRoutineId) => readonly PointCode[],
): PointCode[] {
  const crowded = new Set<PointCode>();
  for (let ahead = 0; ahead < 7; ahead++) {
    const uses = chosenOn(chosen, addDays(day, ahead)).flatMap(([, routine]) => pointsOf(routine));
    for (const point of uses)
      if (uses.filter((use) => use === point).length > POINT_USES_PER_DAY) crowded.add(point);
  }
  return [...crowded];
}
