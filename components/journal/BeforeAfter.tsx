// The numbers before and after, routine by routine, side by side. "5 and 5" looks like "7 and 4".
import type { BeforeAfter as OfRoutine } from '../../core/journal/before-after.ts';
import { dayAt, type Zone } from '../../core/zone.ts';
import { routineName } from '../routine-facts.ts';
import { useWords } from '../words.tsx';
import { useJournalText } from './journal-text.ts';

export function BeforeAfter({ routines, zone }: { routines: readonly OfRoutine[]; zone: Zone }) {
  const { texts } = useJournalText();
  const { words } = useWords('ratings');
  return (
    <section class="section" aria-labelledby="before-after-title">
      <h2 id="before-after-title">{texts.beforeAfter.title}</h2>
      {routines.length === 0 ? (
        <p class="soft">{texts.beforeAfter.empty}</p>
      ) : (
        <>
          <p class="s soft">{texts.beforeAfter.lead}</p>
          <div class="before-after">
            {routines.map((routine) => (
              <RoutineTable key={routine.routineId} routine={routine} zone={zone} />
            ))}
          </div>
          <p class="s soft">{words.ratings.history.drift}</p>
        </>
      )}
    </section>
  );
}

function RoutineTable({ routine, zone }: { routine: OfRoutine; zone: Zone }) {
  const { texts, say, dayText, numberText } = useJournalText();
  const { words } = useWords('ratings', 'routines');
  const { when, asked, before, after, mean } = texts.beforeAfter;
  const { pairs, averages } = routine.history;
  const row = (name: string, item: keyof typeof words.ratings.items, numbers: readonly number[]) => (
    <>
      <th scope="row">{name}</th>
      <td>{words.ratings.items[item].name}</td>
      {numbers.map((number, i) => (
        <td key={i} class="end">
          {numberText(number)}
        </td>
      ))}
    </>
  );
  return (
    <table class="table num">
      <caption>{routineName(words, routine)}</caption>
      <thead>
        <tr>
          <th scope="col">{when}</th>
          <th scope="col">{asked}</th>
          <th scope="col" class="end">
            {before}
          </th>
          <th scope="col" class="end">
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.runId}>
            {row(dayText(dayAt(pair.at, zone), 'short'), pair.item, [pair.before, pair.after])}
          </tr>
        ))}
        {averages.map((average) => (
          <tr key={average.item} class="mean">
            {row(say(mean, { n: average.count }), average.item, [average.before, average.after])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
