// Times of the clock, as "HH:MM".

/** Minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether any two of `times` are `minutes` or more apart, also over midnight. */
export function areApart(times: readonly string[], minutes: number): boolean {
  return times.every((one, i) =>
    times.every((other, j) => i === j || (minutesOf(one) - minutesOf(other) + 1440) % 1440 >= minutes),
  );
}

/** Whether `text` is a time from 00:00 to 23:59, as HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
