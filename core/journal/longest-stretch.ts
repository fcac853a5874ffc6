// The longest screen time of a day without a pause in it.
import type { Segment } from '../ledger.ts';
import type { Pause } from '../pauses.ts';
import type { Millis } from '../time.ts';

/** `segments`: one day's, in order. A pause that was taken at the screen ends one stretch and begins the next. */
export function longestStretch(segments: readonly Segment[], pauses: readonly Pause[]): Millis {
  const screen = segments.filter(({ kind }) => kind === 'screen');
  const ends = [...pauses.map(({ to }) => to), Infinity].sort((a, b) => a - b);
  const lengths = ends.map((end, i) => screenWithin(screen, ends[i - 1] ?? -Infinity, end, pauses));
  return Math.max(0, ...lengths);
}

// What was played is no screen time, as in the numbers beside it.
function screenWithin(
  screen: readonly Segment[],
  from: Millis,
  to: Millis,
  pauses: readonly Pause[],
): Millis {
  const overlap = (a: { from: Millis; to: Millis }, begin: Millis, end: Millis) =>
    Math.max(0, Math.min(a.to, end) - Math.max(a.from, begin));
  return screen.reduce((sum, segment) => {
    const [begin, end] = [Math.max(segment.from, from), Math.min(segment.to, to)];
    if (end <= begin) return sum;
    return sum + end - begin - pauses.reduce((lost, pause) => lost + overlap(pause, begin, end), 0);
  }, 0);
}
