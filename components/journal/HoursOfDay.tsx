// The mean hours of the last four weeks.
import type { HourMeans } from '../../core/journal/mean-hours.ts';
import type { Zone } from '../../core/zone.ts';
import { HourBars } from './HourBars.tsx';
import { useJournalText } from './journal-text.ts';

export function HoursOfDay({ means, zone }: { means: HourMeans; zone: Zone }) {
  const { texts, say } = useJournalText();
  const lead = say(texts.hours.lead, { n: means.days });
  return (
    <section aria-labelledby="hours-title">
      <h2 id="hours-title">{texts.hours.title}</h2>
      {means.days === 0 ? (
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
