// How the journal says days and lengths of time.
import type { Millis } from '../../core/time.ts';
import { type Day, dayStart } from '../../core/zone.ts';
import { hoursAndMinutes } from '../durations.ts';
import { useWords } from '../words.tsx';

const FORMS = {
  /** "Friday, 20 November 2026" */
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** "Friday 20 November" */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** "20 November 2026" */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "20 Nov" */
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
  longWeekday: { weekday: 'long' },
  month: { month: 'short' },
  longMonth: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export function useJournalText() {
  const speech = useWords('journal');
  const { words, say, language } = speech;
  // In the order of British English: day, then month. Of another language, that language's own.
  const locale = language === 'en' ? 'en-GB' : language;
  const formats = new Map<keyof typeof FORMS, Intl.DateTimeFormat>();
  return {
    ...speech,
    texts: words.journal,
    dayText: (day: Day, form: keyof typeof FORMS) => {
      const format =
        formats.get(form) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' });
      formats.set(form, format);
      return format.format(dayStart(day, 'UTC'));
    },
    durationText: (ms: Millis) => {
      const { h, m } = hoursAndMinutes(ms);
      return h ? say(words.journal.hoursMinutes, { h, m }) : say(words.popup.minutesShort, { n: m });
    },
    numberText: (value: number) => new Intl.NumberFormat(language).format(value),
  };
}
