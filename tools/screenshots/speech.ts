// The gallery speaks English, in Greenwich.
import type { Speech } from '../../components/words.tsx';
import { DAY } from '../../core/time.ts';
import words from '../../locales/en.json' with { type: 'json' };

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'UTC' });

/** Midnight of the day of the pictures, a Friday. */
export const MIDNIGHT = Date.UTC(2026, 10, 20);

const isToday = (at: number) => at >= MIDNIGHT && at < MIDNIGHT + DAY;

export const speech: Speech = {
  words,
  language: 'en',
  formatTime: (at) => time.format(at),
  formatWhen: (at) => (isToday(at) ? time.format(at) : `${day.format(at)} ${time.format(at)}`),
  formatHour: (at) => hour.format(at),
};
