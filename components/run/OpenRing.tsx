// The mark of the product as a ring: open at the top, tapered at its ends. Drawn part of the way for an open run.
import { useMemo } from 'preact/hooks';
import { bandPath, type Edges, OUTER, placeAt } from '../player/ring.ts';

export type OpenRingProps = {
  /** How much of it is drawn in full colour, 0 to 1. */
  share: number;
  number: string;
  unit: string;
};

/** Half the gap at the top, in turns, and how far the ends taper. */
const GAP = 0.035;
const TAPER = 0.17;
const THIN = 2.6;
const THICK = 9;

export function OpenRing({ share, number, unit }: OpenRingProps) {
  const track = useMemo(() => <path class="ring-track" d={bandPath(GAP, 1 - GAP, edgesAt)} />, []);
  const to = GAP + (1 - 2 * GAP) * Math.min(1, Math.max(0, share));
  const [x, y] = placeAt(to, OUTER - 5);
  const isWhole = share >= 1;
  return (
    <div class="stage">
      <svg viewBox="0 0 280 280" class="ring ring--calm" aria-hidden="true">
        {!isWhole && track}
        <path class="ring-now" d={bandPath(GAP, to, edgesAt)} />
        {!isWhole && <circle class="ring-head" cx={x} cy={y} r={8} />}
      </svg>
      <div class="breath breath--small">
        <b class="num">{number}</b>
        <span class="soft s">{unit}</span>
      </div>
    </div>
  );
}

function edgesAt(turn: number): Edges {
  const end = Math.min(1, Math.min(turn - GAP, 1 - GAP - turn) / TAPER);
  const grown = Math.max(0, end) ** 2 * (3 - 2 * Math.max(0, end));
  return { outer: OUTER, inner: OUTER - THIN - (THICK - THIN) * grown };
}
