// The mean hours of the last four weeks.
import type { HourMeans } from '../../core/journal/mean-hours.ts';
import { MINUTE } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import { HourBars } from './HourBars.tsx';
import { useJournalText } from './journal-text.ts';

export function HoursOfDay({ means, zone }: { means: HourMeans; zone: Zone }) {
  const { texts, say } = useJournalText();
  // What is not a minute anywhere is no picture.
  const isEmpty = !means.hours.some(({ screenMs }) => Math.round(screenMs / MINUTE) > 0);
  const lead = say(texts.hours.lead, { n: means.days });
  return (
    <section aria-labelledby="hours-title">
      <h2 id="hours-title">{texts.hours.title}</h2>
      {isEmpty ? (
        <p class="soft">{texts.hours.empty}</p>
      ) : (
        <>
          <p class="s soft">{lead}</p>
          <HourBars means={means} zone={zone} label={lead} />
        </>
      )}
    </section>
  );
}
