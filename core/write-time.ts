// Writes times of the clock. Apart from time-of-day, which every page loads first and which only reads.

/** The time so many minutes after midnight; it goes round the clock. */
export function timeOf(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
