// Chance that can be repeated: the same seed gives the same numbers on every machine.
import type { Millis } from '../../core/time.ts';

export type Random = {
  /** In [0, 1). */
  next(): number;
  chance(share: number): boolean;
  /** Evenly in [from, to), as a whole number. */
  between(from: number, to: number): number;
  /** A duration whose logarithm is normally distributed; whole seconds are not asked for. */
  lognormal(median: Millis, sigma: number): Millis;
  /** One of `[value, weight]`, by weight. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T;
};

/** mulberry32: 32 bits of state, good enough for days. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    between: (from, to) => Math.floor(from + next() * (to - from)),
    lognormal(median, sigma) {
      // Box and Muller.
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.round(median * Math.exp(sigma * normal));
    },
    pick<T>(weighted: readonly (readonly [T, number])[]): T {
      let rest = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of weighted) {
        rest -= weight;
        if (rest < 0) return value;
      }
      const last = weighted.at(-1);
      if (!last) throw new Error('Nothing to pick from.');
      return last[0];
    },
  };
}
