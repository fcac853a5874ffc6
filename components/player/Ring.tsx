// The ring of a step: track, what has been played, notches where phases meet, and the head.
import { useMemo } from 'preact/hooks';
import { bandPath, type Edges, notchPath, placeAt } from './ring.ts';

export type RingProps = {
  /** Share of the step that has been played, 0 to 1. */
  played: number;
  /** Edges at a share of the step. Stable over a step, or the track is drawn anew. */
  edgesAt: (share: number) => Edges;
  /** Shares at which one phase gives way to the next; stable too. */
  notches: readonly number[];
  calm?: boolean;
};

export function Ring({ played, edgesAt, notches, calm = false }: RingProps) {
  const track = useMemo(() => <path class="ring-track" d={bandPath(0, 1, edgesAt)} />, [edgesAt]);
  const gaps = useMemo(
    () => (
      <g>
        {notches.map((share) => (
          <path key={share} class="ring-notch" d={notchPath(share, edgesAt(share))} />
        ))}
      </g>
    ),
    [notches, edgesAt],
  );
  const head = edgesAt(played);
  const [x, y] = placeAt(played, (head.outer + head.inner) / 2);
  return (
    <g class={calm ? 'ring ring--calm' : 'ring'}>
      {track}
      {played > 0 && <path class="ring-now" d={bandPath(0, played, edgesAt)} />}
      {gaps}
      <circle class="ring-head" cx={x.toFixed(1)} cy={y.toFixed(1)} r={7.5} />
    </g>
  );
}
