// The gallery speaks English, in Greenwich.
import type { Speech } from '../../components/words.tsx';
import { DAY } from '../../core/time.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { MIDNIGHT } from './clock.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function formatWhen(at: number): string {
  if (at >= MIDNIGHT && at < MIDNIGHT + DAY) return time.format(at);
  return Math.abs(at - MIDNIGHT) < 6 * DAY ? `${day.format(at)} ${time.format(at)}` : date.format(at);
}

export const speech: Speech = {
  words,
  language: 'en',
  formatTime: (at) => time.format(at),
  formatWhen,
  formatHour: (at) => hour.format(at),
};
