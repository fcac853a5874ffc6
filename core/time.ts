// Units of time. Every instant is epoch milliseconds, every duration milliseconds.

export type Millis = number;

/** Tells the time; made once in an entrypoint, a variable in tests. */
export type Clock = () => Millis;

export const SECOND: Millis = 1000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;
export const DAY: Millis = 24 * HOUR;
