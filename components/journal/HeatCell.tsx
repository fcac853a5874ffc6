// One day of a heat map: its number in a cell of its step, and the way to it. Never colour alone.
import type { HeatDay, Measure } from '../../core/journal/heat.ts';
import { journalHash } from '../../core/journal/journal-route.ts';
import type { Day } from '../../core/zone.ts';
import { useJournalText } from './journal-text.ts';

export type HeatCellProps = {
  cell: HeatDay;
  measure: Measure;
  today: Day;
  /** False: Tab passes by. Where there are hundreds, the field for a date is the shorter way. */
  isStop?: boolean;
};

export function HeatCell({ cell: { day, kind, value, step }, measure, today, isStop = true }: HeatCellProps) {
  const { texts, say, dayText, numberText } = useJournalText();
  if (kind === 'ahead')
    return (
      <td role="cell" class="heat-cell heat-cell--ahead" data-day={Number(day.slice(8))}>
        <span class="hidden">{texts.weeks.ahead}</span>
      </td>
    );
  const date = dayText(day, 'long');
  const label =
    kind === 'kept'
      ? say(texts.weeks.cell[measure], { date, n: value })
      : say(texts.weeks.cell[kind], { date });
  return (
    <td role="cell" class={`heat-cell heat-cell--${kind}`} data-step={step} data-day={Number(day.slice(8))}>
      <a
        href={journalHash(day, today)}
        aria-label={label}
        aria-current={day === today ? 'date' : undefined}
        tabIndex={isStop ? undefined : -1}
      >
        {kind === 'kept' ? numberText(value) : kind === 'none' ? '–' : '?'}
      </a>
    </td>
  );
}
