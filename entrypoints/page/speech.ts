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
  const time = formatter(undefined, { hour: 'numeric', minute: '2-digit', ...zoned });
  const hour = formatter(undefined, { hour: 'numeric', ...zoned });
  const weekday = formatter(LANGUAGE, { weekday: 'short' });
  const date = formatter(LANGUAGE, { day: 'numeric', month: 'short' });
  const isToday = (at: Millis) => new Date(at).toDateString() === new Date().toDateString();
  const isThisWeek = (at: Millis) => Date.now() - at < 6 * DAY;
  return {
    words: { popup, routines },
    language: LANGUAGE,
    formatTime: time,
    formatHour: hour,
    formatWhen: (at) => {
      if (isToday(at)) return time(at);
      return isThisWeek(at) ? `${weekday(at)} ${time(at)}` : date(at);
    },
  };
}

/** Made when it is first used: making one costs a page that opens some milliseconds. */
function formatter(
  language: string | undefined,
  options: Intl.DateTimeFormatOptions,
): (at: Millis) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => (made ??= new Intl.DateTimeFormat(language, options)).format(at);
}
