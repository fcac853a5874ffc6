// Segments as the journal reads them: those kept, and of the stretch that is still open what has been seen of it.
import { type Ledger, type Segment, splitByDay } from '../ledger.ts';
import type { Millis } from '../time.ts';
import type { Zone } from '../zone.ts';

/** `ledger`: null where nothing was ever seen. In order of time. */
export function journalSegments(
  segments: readonly Segment[],
  ledger: Ledger | null,
  { now, zone }: { now: Millis; zone: Zone },
): Segment[] {
  const open = ledger
    ? splitByDay({ ...ledger, to: ledger.kind === 'screen' ? ledger.lastSeen : now }, zone)
    : [];
  return [...segments, ...open].sort((a, b) => a.from - b.from);
}
