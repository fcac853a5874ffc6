// What happened on a day: when, what, why, and how it ended. It is the line as a table.
import type { JournalEntry, RoutineEntry } from '../../core/journal/journal-entries.ts';
import type { NudgeEntry } from '../../core/view.ts';
import { useBecause } from '../because.ts';
import { clockText } from '../durations.ts';
import { routineName } from '../routine-facts.ts';
import { useWords } from '../words.tsx';
import { useJournalText } from './journal-text.ts';

export function DayTable({ entries }: { entries: readonly JournalEntry[] }) {
  const { texts } = useJournalText();
  const { time, what, why, end } = texts.day.columns;
  return (
    // Roles in words: where there is little room, cells are laid out one below the other, and lose theirs.
    <table class="table table--day num" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[time, what, why, end].map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <Row key={keyOf(entry)} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function keyOf(entry: JournalEntry): string {
  if (entry.kind === 'nudge') return `nudge ${entry.nudge.id}`;
  return entry.kind === 'routine' ? `run ${entry.id}` : `away ${entry.at}`;
}

function Row({ entry }: { entry: JournalEntry }) {
  switch (entry.kind) {
    case 'nudge':
      return <NudgeRow nudge={entry.nudge} />;
    case 'routine':
      return <RoutineRow run={entry} />;
    case 'away':
      return <AwayRow from={entry.at} to={entry.to} />;
  }
}

type Cells = { mark: string; time: string; what: string; why: string[]; end: string[] };

function CellsRow({ mark, time, what, why, end }: Cells) {
  const lines = (texts: string[]) => texts.map((text) => <p key={text}>{text}</p>);
  return (
    <tr role="row">
      <td role="cell">{time}</td>
      <th scope="row" role="rowheader">
        <span class="entry-what">
          <span class={`key ${mark}`} />
          <span>{what}</span>
        </span>
      </th>
      <td role="cell" class="soft">
        {lines(why)}
      </td>
      <td role="cell">{lines(end)}</td>
    </tr>
  );
}

function NudgeRow({ nudge }: { nudge: NudgeEntry }) {
  const { words, say, formatTime, formatWhen } = useWords('today');
  const { texts } = useJournalText();
  const because = useBecause();
  const { at, kind, signals, heldBack, outcome, until } = nudge;
  const causes = heldBack.map((reason) => words.today.causes[reason]).join(words.popup.listJoin);
  return (
    <CellsRow
      mark="key--nudge"
      time={formatTime(at)}
      what={texts.day.nudges[kind]}
      why={[because(signals), heldBack.length > 0 ? say(words.today.heldBack, { causes }) : ''].filter(
        Boolean,
      )}
      end={[say(words.today.outcomes[outcome], until === undefined ? {} : { time: formatWhen(until) })]}
    />
  );
}

function RoutineRow({ run }: { run: RoutineEntry }) {
  const { words, say, formatTime, language } = useWords('ratings', 'routines');
  const { texts } = useJournalText();
  const { item, before, after } = run.answers;
  const { items, pair, beforeOnly } = words.ratings;
  const felt =
    before === undefined
      ? []
      : [after === undefined ? say(beforeOnly, { before }) : say(pair, { before, after })];
  return (
    <CellsRow
      mark={run.outcome === 'completed' ? '' : 'key--open'}
      time={formatTime(run.at)}
      what={routineName(words, run)}
      why={[texts.day.came[run.feeling ?? run.came]]}
      end={[
        say(texts.day.outcomes[run.outcome], { length: clockText(run.playedMs, language) }),
        ...felt.map((numbers) => `${items[item].name}: ${numbers}`),
      ]}
    />
  );
}

function AwayRow({ from, to }: { from: number; to: number }) {
  const { texts, say, formatTime, durationText } = useJournalText();
  return (
    <CellsRow
      mark=""
      time={say(texts.day.span, { from: formatTime(from), to: formatTime(to) })}
      what={texts.day.away}
      why={[]}
      end={[durationText(to - from)]}
    />
  );
}
