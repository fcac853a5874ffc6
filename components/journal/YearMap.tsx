// A whole year as a heat map, which is a table: a month a row, a day of the month a column.
import type { DayFacts } from '../../core/journal/day-facts.ts';
import { heatDay, type Measure, monthsOf, monthsShown } from '../../core/journal/heat.ts';
import type { Day } from '../../core/zone.ts';
import { HeatCell } from './HeatCell.tsx';
import { HeatKeys } from './HeatKeys.tsx';
import { useJournalText } from './journal-text.ts';

export type YearMapProps = {
  year: number;
  /** Those that can be chosen; this year always is. */
  years: readonly number[];
  /** Null while they are being read. */
  facts: DayFacts | null;
  today: Day;
  measure: Measure;
  onYear: (year: number) => void;
};

const MONTH_DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

export function YearMap({ year, years, facts, today, measure, onYear }: YearMapProps) {
  const { texts } = useJournalText();
  const months = monthsOf(year);
  const shown = monthsShown(months, facts, today);
  const isEmpty = facts !== null && !months.flat().some((day) => facts.has(day));
  return (
    <section class="section" aria-labelledby="year-title">
      <div class="title-row">
        <h2 id="year-title">{texts.year.title}</h2>
        <label class="year-field">
          <span class="s soft">{texts.year.label}</span>
          <select
            class="field-select num"
            value={String(year)}
            onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
          >
            {years.map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isEmpty ? (
        <p class="soft">{today.startsWith(String(year)) ? texts.year.emptyNow : texts.year.empty}</p>
      ) : (
        <>
          <p class="s soft">{texts.weeks[measure]}</p>
          <LeftOut {...{ months, shown }} />
          <YearTable months={shown} facts={facts ?? NOTHING} {...{ today, measure, year }} />
          <HeatKeys measure={measure} />
        </>
      )}
    </section>
  );
}

function LeftOut({ months, shown }: { months: readonly Day[][]; shown: readonly Day[][] }) {
  const { texts, say, dayText } = useJournalText();
  const [first, last] = [shown[0]?.[0], shown.at(-1)?.[0]];
  if (!first || !last || shown.length === months.length) return null;
  const sentences = [
    first !== months[0]?.[0] && say(texts.year.before, { month: dayText(first, 'longMonth') }),
    last !== months.at(-1)?.[0] && say(texts.year.after, { month: dayText(last, 'longMonth') }),
  ];
  return <p class="s soft">{sentences.filter(Boolean).join(' ')}</p>;
}

const NOTHING: DayFacts = new Map();

type YearTableProps = Pick<YearMapProps, 'year' | 'today' | 'measure'> & {
  months: readonly Day[][];
  facts: DayFacts;
};

function YearTable({ months, facts, today, measure, year }: YearTableProps) {
  const { texts, dayText } = useJournalText();
  return (
    <table class="heat heat--year num" role="table">
      <caption class="hidden">{`${year}: ${texts.weeks[measure]}`}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span class="hidden">{texts.year.month}</span>
          </th>
          {MONTH_DAYS.map((day) => (
            <th key={day} role="columnheader" scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {months.map((days) => (
          <tr key={days[0]} role="row">
            <th role="rowheader" scope="row" abbr={dayText(days[0] ?? today, 'longMonth')}>
              {dayText(days[0] ?? today, 'month')}
            </th>
            {days.map((day) => (
              <HeatCell
                key={day}
                cell={heatDay(day, facts, { measure, today })}
                isStop={false}
                {...{ measure, today }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
