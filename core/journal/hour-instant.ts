// An instant at a whole hour of the clock, to write the hour's name with.
import type { Millis } from '../time.ts';
import { instantAt, type Zone } from '../zone.ts';

/** A day on which no zone sets its clocks. */
const ORDINARY_DAY = '2026-01-14';

/** `hour`: 0 to 23. */
export function hourInstant(hour: number, zone: Zone): Millis {
  return instantAt(ORDINARY_DAY, hour * 60, zone);
}
