// Of segments from a file, those that overlap nothing that is here and no other one that is taken.
import type { Segment } from './ledger.ts';

/** In their order. Of two that overlap each other the one that begins first is taken. */
export function freeSegments(segments: readonly Segment[], here: readonly Segment[]): readonly Segment[] {
  const apart = clearOf(segments, here);
  const free = new Set<Segment>();
  let end = -Infinity;
  for (const segment of apart.toSorted((a, b) => a.from - b.from)) {
    if (segment.from < end) continue;
    free.add(segment);
    end = Math.max(end, segment.to);
  }
  return segments.filter((segment) => free.has(segment));
}

// Both lists are walked once, by time: of all that begins before a segment's end, only what ends last matters.
function clearOf(segments: readonly Segment[], here: readonly Segment[]): readonly Segment[] {
  const known = here.toSorted((a, b) => a.from - b.from);
  let next = 0;
  let lastEnd = -Infinity;
  return segments
    .toSorted((a, b) => a.to - b.to)
    .filter(({ from, to }) => {
      for (let one = known[next]; one && one.from < to; one = known[next]) {
        lastEnd = Math.max(lastEnd, one.to);
        next += 1;
      }
      return lastEnd <= from;
    });
}
