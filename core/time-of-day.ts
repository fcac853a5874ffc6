// Times of the clock, as "HH:MM".

/** Minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time so many minutes after midnight; it goes round the clock. */
export function timeOf(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whether any two of `times` are `minutes` or more apart, also over midnight. */
export function areApart(times: readonly string[], minutes: number): boolean {
  return times.every((one, i) =>
    times.every((other, j) => i === j || (minutesOf(one) - minutesOf(other) + 1440) % 1440 >= minutes),
  );
}
