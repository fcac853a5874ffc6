// The popup's words, and how it writes time in the person's own zone.
import type { Speech } from '../../components/words.tsx';
import { DAY, type Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import { popup, routines } from '../../locales/en.json';

const LANGUAGE = 'en';

/** `zone`: where times of the day are written in another one than that of now. */
export function createSpeech(zone?: Zone): Speech {
  const zoned = zone === undefined ? {} : { timeZone: zone };
  // Digits and 12 or 24 hours as the person's browser has them, words in the words' own language.
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', ...zoned });
  const hour = new Intl.DateTimeFormat(undefined, { hour: 'numeric', ...zoned });
  const weekday = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short' });
  const date = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
  const isToday = (at: Millis) => new Date(at).toDateString() === new Date().toDateString();
  const isThisWeek = (at: Millis) => Date.now() - at < 6 * DAY;
  return {
    words: { popup, routines },
    language: LANGUAGE,
    formatTime: (at) => time.format(at),
    formatHour: (at) => hour.format(at),
    formatWhen: (at) => {
      if (isToday(at)) return time.format(at);
      return isThisWeek(at) ? `${weekday.format(at)} ${time.format(at)}` : date.format(at);
    },
  };
}
