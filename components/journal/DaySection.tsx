// One day: the line, or the hours where only totals are left, and the list of what happened.
import type { DayView } from '../../core/journal/day-view.ts';
import { meanHours } from '../../core/journal/mean-hours.ts';
import { MINUTE } from '../../core/time.ts';
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
  const { entries, isToday, screenMs, pauses } = view;
  if (screenMs < MINUTE && !pauses && entries.length === 0)
    return <p class="section journal-empty soft">{isToday ? texts.day.emptyToday : texts.day.empty}</p>;
  return (
    <>
      <div class="section journal-day">
        {view.zone !== zone && (
          <p class="s soft">{say(texts.day.zone, { zone: view.zone.replaceAll('_', ' ') })}</p>
        )}
        <ScreenTime view={view} zone={zone} />
      </div>
      <section class="section" aria-labelledby="happened-title">
        <h2 id="happened-title">{texts.day.listTitle}</h2>
        {entries.length > 0 ? <DayTable entries={entries} /> : <NoEntries view={view} />}
      </section>
    </>
  );
}

function NoEntries({ view: { isToday, pauses } }: { view: DayView }) {
  const { texts } = useJournalText();
  const { noEntries, noEntriesToday, onlyAway } = texts.day;
  // A day that was folded knows how many pauses it had, and no more of those without a routine.
  const text = pauses ? onlyAway : isToday ? noEntriesToday : noEntries;
  return <p class="soft">{text}</p>;
}

function ScreenTime({ view: { line, total, isToday }, zone }: { view: DayView; zone: Zone }) {
  const { texts } = useJournalText();
  if (line?.screen.length)
    return (
      <>
        <PauseFlags line={line} />
        <DayLine day={line} mostLabels={MOST_LABELS} />
        <LineKeys />
      </>
    );
  if (total?.screenMs)
    return (
      <>
        <p class="s soft">{texts.day.folded}</p>
        <HourBars means={meanHours([total])} zone={zone} label={texts.day.foldedHours} />
      </>
    );
  return <p class="soft">{isToday ? texts.day.noScreenToday : texts.day.noScreen}</p>;
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
