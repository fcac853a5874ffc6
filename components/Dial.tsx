// The load dial: one tick a minute of the limit, the long one is now, ticks past the limit in the accent.
import { MINUTE, type Millis } from '../core/time.ts';
import { wholeMinutes } from './whole-minutes.ts';
import { useWords } from './words.tsx';

export type DialProps = {
  /** The number in the middle. */
  sinceMs: Millis;
  /** How far round the ring stands. Often the same. */
  loadMs: Millis;
  limitMs: Millis;
  /** Diameter in the drawing's units: small beside a sentence, large above one. */
  size?: 132 | 152;
};

export function Dial({ sinceMs, loadMs, limitMs, size = 132 }: DialProps) {
  const { words, say } = useWords();
  const minutes = wholeMinutes(sinceMs);
  const limit = Math.max(1, Math.round(limitMs / MINUTE));
  const over = minutes - limit;
  const label =
    over > 0
      ? say(words.popup.dialOver, { n: minutes, over, limit })
      : say(words.popup.dialLabel, { n: minutes, limit });
  return (
    <div class={`dial dial--${size}`} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        {Object.entries(ticks(wholeMinutes(loadMs), limit, size / 2)).map(([kind, d]) => (
          <path key={kind} class={`dial-tick dial-tick--${kind}`} d={d} />
        ))}
      </svg>
      <div class="dial-number num" aria-hidden="true">
        <b>{say('{n}', { n: minutes })}</b>
        <span>{say(words.popup.minutesUnit, { n: minutes })}</span>
      </div>
    </div>
  );
}

/** By kind, all its ticks as one path. */
function ticks(minutes: number, limit: number, middle: number): Record<string, string> {
  const paths: Record<string, string> = {};
  for (let i = 0; i < limit; i++) {
    const kind = kindOf(i, minutes, limit);
    const from = middle - (kind === 'now' ? 16 : 11);
    paths[kind] = (paths[kind] ?? '') + spoke(middle, ((i + 0.5) / limit) * 360, from, middle - 2);
  }
  return paths;
}

/** No more of the ring than this turns to the accent: it tells, it does not alarm. */
const MOST_OVER = 0.4;

function kindOf(i: number, minutes: number, limit: number): string {
  const over = minutes - limit;
  if (over >= 0) return i <= Math.min(over, limit * MOST_OVER) ? 'over' : 'on';
  if (minutes > 0 && i === minutes - 1) return 'now';
  return i < minutes ? 'on' : 'off';
}

function spoke(middle: number, degrees: number, from: number, to: number): string {
  const turn = ((degrees - 90) * Math.PI) / 180;
  const at = (r: number) =>
    `${(middle + r * Math.cos(turn)).toFixed(1)} ${(middle + r * Math.sin(turn)).toFixed(1)}`;
  return `M${at(from)}L${at(to)}`;
}
