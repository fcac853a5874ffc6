// One day: the line, or the hours where only totals are left, and the list of what happened.
import type { DayView } from '../../core/journal/day-view.ts';
import { meanHours } from '../../core/journal/mean-hours.ts';
import type { Zone } from '../../core/zone.ts';
import { DayLine } from '../home/DayLine.tsx';
import { DayTable } from './DayTable.tsx';
import { HourBars } from './HourBars.tsx';
import { useJournalText } from './journal-text.ts';
import { PauseFlags } from './PauseFlags.tsx';

/** Where there is room for so many names of hours, all of a working day have one. */
const MOST_LABELS = 13;

/** `zone`: the one that holds now. */
export function DaySection({ view, zone }: { view: DayView; zone: Zone }) {
  const { texts, say } = useJournalText();
  const { line, total, entries, isToday } = view;
  const isEmpty = !total && !line?.screen.length && entries.length === 0;
  if (isEmpty)
    return <p class="section journal-empty soft">{isToday ? texts.day.emptyToday : texts.day.empty}</p>;
  return (
    <>
      <div class="section journal-day">
        {view.zone !== zone && (
          <p class="s soft">{say(texts.day.zone, { zone: view.zone.replaceAll('_', ' ') })}</p>
        )}
        {line && (
          <>
            <PauseFlags line={line} />
            <DayLine day={line} mostLabels={MOST_LABELS} />
            <LineKeys />
          </>
        )}
        {total && (
          <>
            <p class="s soft">{texts.day.folded}</p>
            <HourBars means={meanHours([total])} zone={zone} label={texts.day.foldedHours} />
          </>
        )}
      </div>
      <section class="section" aria-labelledby="happened-title">
        <h2 id="happened-title">{texts.day.listTitle}</h2>
        {entries.length > 0 ? (
          <DayTable entries={entries} />
        ) : (
          <p class="soft">{isToday ? texts.day.noEntriesToday : texts.day.noEntries}</p>
        )}
      </section>
    </>
  );
}

function LineKeys() {
  const { texts } = useJournalText();
  const { screen, pause, nudge } = texts.day.legend;
  return (
    <ul class="keys">
      <li>
        <span class="key key--screen" />
        {screen}
      </li>
      <li>
        <span class="key" />
        {pause}
      </li>
      <li>
        <span class="key key--nudge" />
        {nudge}
      </li>
    </ul>
  );
}
