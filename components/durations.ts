// Lengths of time as text. Instants are the page's business: see `Speech`.
import { HOUR, MINUTE, type Millis, SECOND } from '../core/time.ts';
import { wholeMinutes } from './whole-minutes.ts';

/** Minutes of a routine, never 0. */
export function roundMinutes(ms: Millis): number {
  return Math.max(1, Math.round(ms / MINUTE));
}

/** Seconds left, counted so that 0 comes at the end and not a second early. */
export function secondsLeft(ms: Millis): number {
  return Math.max(0, Math.ceil(ms / SECOND - 0.001));
}

/** "0:25" for 25 seconds left. */
export function clockText(ms: Millis, language: string): string {
  const seconds = secondsLeft(ms);
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false });
  const one = new Intl.NumberFormat(language, { useGrouping: false });
  return `${one.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/** Hours and minutes of a longer stretch. */
export function hoursAndMinutes(ms: Millis): { h: number; m: number } {
  return { h: Math.floor(Math.max(0, ms) / HOUR), m: wholeMinutes(ms) % 60 };
}
