// The head of a day: its date, its numbers, and the way to other days.

import type { DayView } from '../../core/journal/day-view.ts';
import { daysBeside, journalHash } from '../../core/journal/journal-route.ts';
import { MINUTE } from '../../core/time.ts';
import type { Day } from '../../core/zone.ts';
import { PageTitle } from '../page/PageTitle.tsx';
import { DayChoice } from './DayChoice.tsx';
import { useJournalText } from './journal-text.ts';

export type DayHeadProps = {
  day: Day;
  today: Day;
  /** The first day of which anything is kept; today where nothing is. */
  first: Day;
  /** Null until it is read. */
  view: DayView | null;
  /** The address named no day that there has been. */
  isLost: boolean;
  onDay: (day: Day) => void;
};

export function DayHead({ day, today, first, view, isLost, onDay }: DayHeadProps) {
  const { texts, dayText } = useJournalText();
  return (
    <header class="journal-head">
      {isLost && (
        <p class="note" role="status">
          {texts.day.lost}
        </p>
      )}
      <div class="journal-title">
        <div>
          <p class="eyebrow">{day === today ? texts.today : day.slice(0, 4)}</p>
          <PageTitle title={dayText(day, 'long')} />
        </div>
        {view && <Numbers view={view} />}
      </div>
      <DayWay {...{ day, today, first, onDay }} />
    </header>
  );
}

function Numbers({ view: { screenMs, pauses, longestMs } }: { view: DayView }) {
  const { texts, say, words, durationText } = useJournalText();
  const hasScreen = screenMs >= MINUTE;
  // Noughts are no news: the sentence below says that there is nothing.
  const facts = [
    ...(hasScreen ? [say(texts.day.screen, { duration: durationText(screenMs) })] : []),
    ...(pauses === null ? [texts.day.noPausesKept] : []),
    ...(pauses !== null && (hasScreen || pauses > 0) ? [say(texts.day.pauses, { n: pauses })] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <p class="soft num journal-numbers">
      {facts.join(words.popup.listJoin)}
      {longestMs !== null && longestMs >= MINUTE && (
        <>
          <br />
          {say(texts.day.longest, { duration: durationText(longestMs) })}
        </>
      )}
    </p>
  );
}

function DayWay({ day, today, first, onDay }: Pick<DayHeadProps, 'day' | 'today' | 'first' | 'onDay'>) {
  const { texts } = useJournalText();
  const { before, after } = daysBeside(day, today);
  return (
    <nav class="day-way" aria-label={texts.day.navLabel}>
      {before && <a href={journalHash(before, today)}>{texts.day.before}</a>}
      {after && <a href={journalHash(after, today)}>{texts.day.after}</a>}
      {day !== today && <a href={journalHash(today, today)}>{texts.day.toToday}</a>}
      <DayChoice {...{ day, first, today, onDay }} />
    </nav>
  );
}
