// What generated days were made of, to be printed with whatever was measured on them.
import { HOUR, type Millis } from '../../core/time.ts';

/** What a day is made of, in time. */
export const PARTS = [
  'switching tabs',
  'reading one page',
  'in another application',
  'meetings seen',
  'meetings unseen',
  'films',
  'meals',
  'short pauses',
  'longer pauses',
] as const;
export type Part = (typeof PARTS)[number];

/** What happens in it, in numbers. */
export const INCIDENTS = [
  'crashes',
  'worker kills',
  'lids closed',
  'screens locked',
  'browser quits',
] as const;
export type Incident = (typeof INCIDENTS)[number];

export type Shares = {
  days: number;
  ms: Record<Part, Millis>;
  counts: Record<Incident, number>;
};

export function createShares(): Shares {
  return {
    days: 0,
    // The names are those of the lists above.
    ms: Object.fromEntries(PARTS.map((part) => [part, 0])) as Shares['ms'],
    counts: Object.fromEntries(INCIDENTS.map((incident) => [incident, 0])) as Shares['counts'],
  };
}

/** Adds `more` to `shares`. */
export function addShares(shares: Shares, more: Shares): void {
  shares.days += more.days;
  for (const part of PARTS) shares.ms[part] += more.ms[part];
  for (const incident of INCIDENTS) shares.counts[incident] += more.counts[incident];
}

export function sharesInWords({ days, ms, counts }: Shares): string {
  const all = PARTS.reduce((sum, part) => sum + ms[part], 0);
  const parts = PARTS.map((part) => {
    const percent = ((100 * ms[part]) / all).toFixed(1);
    return `${part} ${percent} % (${(ms[part] / HOUR / days).toFixed(2)} h a day)`;
  });
  const incidents = INCIDENTS.map((incident) => `${incident} ${(counts[incident] / days).toFixed(2)} a day`);
  return [...parts, ...incidents].join('\n');
}
