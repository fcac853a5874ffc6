// Minutes at the screen by hour of the day, and how many of them in a routine: bars, and the same as a table.
import { hourInstant } from '../../core/journal/hour-instant.ts';
import type { HourMeans } from '../../core/journal/mean-hours.ts';
import { MINUTE, type Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import { useJournalText } from './journal-text.ts';

export type HourBarsProps = {
  means: HourMeans;
  zone: Zone;
  /** Says what the bars are of. */
  label: string;
};

/** More names of hours than this would touch. */
const MOST_LABELS = 8;

export function HourBars({ means: { hours }, zone, label }: HourBarsProps) {
  const { texts, formatHour } = useJournalText();
  const every = Math.ceil(hours.length / MOST_LABELS);
  return (
    <div class="hour-bars">
      <div class="bars" aria-hidden="true">
        <span class="bars-line num">60</span>
        <span class="bars-line bars-line--half num">30</span>
        <ul>
          {hours.map(({ hour, screenMs, routineMs }) => (
            <li key={hour} style={{ '--v': minutes(screenMs), '--p': minutes(routineMs) }}>
              {routineMs > 0 && <span class="bars-part" />}
            </li>
          ))}
        </ul>
        <ol class="num">
          {hours.map(({ hour }, i) => (
            <li key={hour}>{i % every === 0 && <span>{formatHour(hourInstant(hour, zone))}</span>}</li>
          ))}
        </ol>
      </div>
      <ul class="keys">
        <li>
          <span class="key key--screen" />
          {texts.hours.screen}
        </li>
        <li>
          <span class="key key--square" />
          {texts.hours.routine}
        </li>
      </ul>
      <HourTable {...{ hours, zone, label }} />
    </div>
  );
}

function HourTable({ hours, zone, label }: Omit<HourBarsProps, 'means'> & Pick<HourMeans, 'hours'>) {
  const { texts, formatTime, numberText } = useJournalText();
  return (
    <details class="as-table">
      <summary>{texts.asTable}</summary>
      <table class="table num">
        <caption class="hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.hours.hour}</th>
            <th scope="col">{texts.hours.screen}</th>
            <th scope="col">{texts.hours.routine}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ hour, screenMs, routineMs }) => (
            <tr key={hour}>
              <th scope="row">{formatTime(hourInstant(hour, zone))}</th>
              <td>{numberText(Math.round(screenMs / MINUTE))}</td>
              <td>{numberText(Math.round(routineMs / MINUTE))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

// An hour that the clocks repeat holds up to 120.
function minutes(ms: Millis): string {
  return Math.min(60, ms / MINUTE).toFixed(2);
}
