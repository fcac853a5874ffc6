// Which local day an instant belongs to, for a person who travels: that of the segment it lies in, and else of the zone.
import type { Segment } from './ledger.ts';
import type { Millis } from './time.ts';
import { type Day, dayAt, type Zone } from './zone.ts';

/** Gives a function that tells the day of an instant. Each instant has one day, whichever segments are asked for. */
export function dayFinder(segments: readonly Segment[], zone: Zone): (at: Millis) => Day {
  const inOrder = segments.toSorted((a, b) => a.from - b.from);
  return (at) => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((inOrder[middle]?.from ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    const before = inOrder[low - 1];
    return before && at < before.to ? before.day : dayAt(at, zone);
  };
}
