// The mark of a point under pressure: its ring widens with the pressure and stays open, so the finger is seen.
// All motion follows `stepOffset`, so a paused step stands still. Reduced motion hides the swell and the orbit (CSS).
import type { Millis } from '../../core/time.ts';

const SWELL_MS = 2000;
const TURN_MS = 1000;
const FULL = 14;

export type PressedTargetProps = {
  x: number;
  y: number;
  /** 0 to 1 */
  pressure: number;
  stepOffset: Millis;
  /** One turn a second, as the finger circles. */
  circling: boolean;
  scale?: number;
};

export function PressedTarget({ x, y, pressure, stepOffset, circling, scale = 1 }: PressedTargetProps) {
  const radius = FULL * (0.72 + 0.28 * pressure);
  const swell = (stepOffset % SWELL_MS) / SWELL_MS;
  const turn = ((stepOffset % TURN_MS) / TURN_MS) * 2 * Math.PI;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} class="target">
      <circle
        class="target-swell"
        r={(radius * (1 + 0.7 * swell)).toFixed(2)}
        opacity={(0.7 * (1 - swell) * pressure).toFixed(3)}
      />
      <circle class="target-halo" r={radius} />
      <circle class="target-ring" r={radius} stroke-width={1.5 + 1.5 * pressure} />
      {circling && (
        <circle
          class="target-orbit"
          r={3.4}
          cx={(radius * Math.sin(turn)).toFixed(2)}
          cy={(-radius * Math.cos(turn)).toFixed(2)}
        />
      )}
    </g>
  );
}
