// The times of the pauses, above the line. For the eye only: the line's own name and the list say them too.
import type { Millis } from '../../core/time.ts';
import type { DayLine } from '../../core/view.ts';
import { useWords } from '../words.tsx';

/** A time that would touch the one before it, or stand out at the end, is left out. */
const ROOM = 0.06;

export function PauseFlags({ line }: { line: DayLine }) {
  const { formatTime } = useWords();
  const share = (at: Millis) => (at - line.from) / (line.to - line.from);
  const shown: Millis[] = [];
  for (const at of line.pauses) {
    const last = shown.at(-1);
    const isFree = last === undefined || share(at) - share(last) >= ROOM;
    if (isFree && share(at) >= ROOM / 3 && share(at) <= 1 - ROOM / 3) shown.push(at);
  }
  return (
    <div class="flags num" aria-hidden="true">
      {shown.map((at) => (
        <span key={at} style={{ '--at': share(at).toFixed(4) }}>
          {formatTime(at)}
        </span>
      ))}
    </div>
  );
}
