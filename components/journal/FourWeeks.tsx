// The last four weeks as a heat map, which is a table: a week a row, a weekday a column.
import type { DayFacts } from '../../core/journal/day-facts.ts';
import { heatDay, MEASURES, type Measure, weeksTo } from '../../core/journal/heat.ts';
import type { Day } from '../../core/zone.ts';
import { WEEKS_SHOWN } from '../../data/journal.ts';
import { HeatCell } from './HeatCell.tsx';
import { HeatKeys } from './HeatKeys.tsx';
import { useJournalText } from './journal-text.ts';

export type FourWeeksProps = {
  facts: DayFacts;
  today: Day;
  measure: Measure;
  onMeasure: (measure: Measure) => void;
};

export function FourWeeks({ facts, today, measure, onMeasure }: FourWeeksProps) {
  const { texts } = useJournalText();
  const weeks = weeksTo(today, WEEKS_SHOWN);
  const isEmpty = !weeks.flat().some((day) => facts.has(day));
  return (
    <section aria-labelledby="weeks-title">
      <div class="title-row">
        <h2 id="weeks-title">{texts.weeks.title}</h2>
        <fieldset class="measures">
          <legend class="hidden">{texts.measure.label}</legend>
          {MEASURES.map((name) => (
            <button
              key={name}
              type="button"
              class="button button--small"
              aria-pressed={name === measure}
              onClick={() => onMeasure(name)}
            >
              {texts.measure[name]}
            </button>
          ))}
        </fieldset>
      </div>
      {isEmpty ? (
        <p class="soft">{texts.weeks.empty}</p>
      ) : (
        <>
          <p class="s soft">{texts.weeks[measure]}</p>
          <WeekTable {...{ facts, today, measure, weeks }} />
          <HeatKeys measure={measure} />
        </>
      )}
    </section>
  );
}

type WeekTableProps = Omit<FourWeeksProps, 'onMeasure'> & { weeks: readonly Day[][] };

function WeekTable({ facts, today, measure, weeks }: WeekTableProps) {
  const { texts, dayText } = useJournalText();
  return (
    <table class="heat heat--weeks num" role="table">
      <caption class="hidden">{texts.weeks[measure]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span class="hidden">{texts.weeks.week}</span>
          </th>
          {weeks[0]?.map((day) => (
            <th key={day} role="columnheader" scope="col" abbr={dayText(day, 'longWeekday')}>
              {dayText(day, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((week) => (
          <tr key={week[0]} role="row">
            <th role="rowheader" scope="row">
              {dayText(week[0] ?? today, 'short')}
            </th>
            {week.map((day) => (
              <HeatCell key={day} cell={heatDay(day, facts, { measure, today })} {...{ measure, today }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
