// The head of a day: its date, its numbers, and the way to other days.

import type { DayView } from '../../core/journal/day-view.ts';
import { daysBeside, EARLIEST, journalHash } from '../../core/journal/journal-route.ts';
import type { Day } from '../../core/zone.ts';
import { PageTitle } from '../page/PageTitle.tsx';
import { DayField } from './DayField.tsx';
import { useJournalText } from './journal-text.ts';

export type DayHeadProps = {
  day: Day;
  today: Day;
  /** Null until it is read. */
  view: DayView | null;
  /** The address named no day that there has been. */
  isLost: boolean;
  onDay: (day: Day) => void;
};

export function DayHead({ day, today, view, isLost, onDay }: DayHeadProps) {
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
      <DayWay {...{ day, today, onDay }} />
    </header>
  );
}

function Numbers({ view: { screenMs, pauses, longestMs, total, line } }: { view: DayView }) {
  const { texts, say, words, durationText } = useJournalText();
  if (!total && !line?.screen.length && !pauses) return null;
  const facts = [
    say(texts.day.screen, { duration: durationText(screenMs) }),
    pauses === null ? texts.day.noPausesKept : say(texts.day.pauses, { n: pauses }),
  ];
  return (
    <p class="soft num journal-numbers">
      {facts.join(words.popup.listJoin)}
      {longestMs !== null && longestMs > 0 && (
        <>
          <br />
          {say(texts.day.longest, { duration: durationText(longestMs) })}
        </>
      )}
    </p>
  );
}

function DayWay({ day, today, onDay }: Pick<DayHeadProps, 'day' | 'today' | 'onDay'>) {
  const { texts } = useJournalText();
  const { before, after } = daysBeside(day, today);
  return (
    <nav class="day-way" aria-label={texts.day.navLabel}>
      {before && <a href={journalHash(before, today)}>{texts.day.before}</a>}
      {after && <a href={journalHash(after, today)}>{texts.day.after}</a>}
      {day !== today && <a href={journalHash(today, today)}>{texts.day.toToday}</a>}
      <DayField label={texts.day.choose} from={EARLIEST} to={today} {...{ day, onDay }} />
    </nav>
  );
}
