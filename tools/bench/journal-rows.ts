// Made-up years at the screen, as the background would have kept them: for the journal's bench and pictures.
import { foldSegments } from '../../core/fold.ts';
import type { Segment } from '../../core/ledger.ts';
import type { NudgeRow } from '../../core/nudge.ts';
import type { CheckIn } from '../../core/rows.ts';
import type { Run } from '../../core/run.ts';
import { MINUTE, type Millis } from '../../core/time.ts';
import { addDays, type Day, dayStart, instantAt, weekdayOf, type Zone } from '../../core/zone.ts';
import { SEGMENT_DAYS } from '../../data/nudge-rules.ts';
import { ROUTINES, type RoutineId } from '../../data/routines.ts';
import { createRandom } from '../simulator/random.ts';

type Random = ReturnType<typeof createRandom>;
type Rows = { segments: Segment[]; runs: Run[]; nudges: NudgeRow[]; checkIns: CheckIn[] };

const ROUTINE_IDS = Object.keys(ROUTINES) as RoutineId[];

/** `days` days up to yesterday; the last sixty as segments, those before as totals. */
export function journalRows({
  days,
  today,
  zone,
  seed = 1,
}: {
  days: number;
  today: Day;
  zone: Zone;
  seed?: number;
}) {
  const random = createRandom(seed);
  const rows: Rows = { segments: [], runs: [], nudges: [], checkIns: [] };
  for (let i = -days; i < 0; i += 1) addDay(rows, addDays(today, i), { zone, random });
  const oldest = addDays(today, -SEGMENT_DAYS);
  const old = rows.segments.filter(({ day }) => day < oldest);
  return {
    ...rows,
    segments: rows.segments.filter(({ day }) => day >= oldest),
    totals: foldByDay(old, rows.runs, zone),
  };
}

// As the background does, a day at a time.
function foldByDay(segments: readonly Segment[], runs: readonly Run[], zone: Zone) {
  const runsByDay = Map.groupBy(runs, ({ startedAt }) => Math.floor(startedAt / (24 * 60 * MINUTE)));
  return [...Map.groupBy(segments, ({ day }) => day)].flatMap(([day, own]) => {
    const index = Math.floor(dayStart(day, zone) / (24 * 60 * MINUTE));
    return foldSegments(
      own,
      zone,
      [index, index + 1].flatMap((near) => runsByDay.get(near) ?? []),
    );
  });
}

function addDay(rows: Rows, day: Day, { zone, random }: { zone: Zone; random: Random }): void {
  const isWeekend = [0, 6].includes(weekdayOf(day));
  if (isWeekend && random.next() < 0.7) return;
  let at = instantAt(day, 8 * 60 + Math.floor(random.next() * 60), zone);
  const end = instantAt(day, (isWeekend ? 11 : 17) * 60 + Math.floor(random.next() * 60), zone);
  while (at < end) {
    at = addWork(rows, at, { day, zone, random });
    at =
      random.next() < 0.4
        ? addNudge(rows, at, { day, zone, random })
        : addAway(rows, at, { day, zone, random });
  }
  rows.segments.push({ kind: 'screen', day, zone, from: at, to: at + 20 * MINUTE });
}

type Place = { day: Day; zone: Zone; random: Random };

// In pieces, with a minute or three away between them.
function addWork({ segments }: Rows, from: Millis, { day, zone, random }: Place): Millis {
  let at = from;
  for (let left = 3 + Math.floor(random.next() * 4); left > 0; left -= 1) {
    const screen = (5 + random.next() * 12) * MINUTE;
    segments.push({ kind: 'screen', day, zone, from: at, to: at + screen });
    const away = (1 + random.next() * 2) * MINUTE;
    segments.push({ kind: 'away', day, zone, from: at + screen, to: at + screen + away });
    at += screen + away;
  }
  return at;
}

function addAway({ segments }: Rows, from: Millis, { day, zone, random }: Place): Millis {
  segments.push({ kind: 'screen', day, zone, from, to: from + MINUTE });
  const to = from + MINUTE + (5 + random.next() * 30) * MINUTE;
  segments.push({ kind: 'away', day, zone, from: from + MINUTE, to });
  return to;
}

function addNudge(rows: Rows, from: Millis, { day, zone, random }: Place): Millis {
  const id = rows.nudges.length + 1;
  const outcome = (['started', 'started', 'skipped', 'expired', 'natural'] as const)[
    Math.floor(random.next() * 5)
  ];
  const nudge: NudgeRow = {
    id,
    kind: random.next() < 0.8 ? 'tension' : 'stress',
    dueAt: from,
    signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
    heldBack: random.next() < 0.3 ? ['call'] : [],
    snoozes: 0,
    promptedAt: from,
    atBreakpoint: true,
    endedAt: from + MINUTE,
    outcome: outcome ?? 'expired',
  };
  const isStarted = outcome === 'started';
  rows.nudges.push(isStarted ? { ...nudge, runId: rows.runs.length + 1 } : nudge);
  const to = from + 4 * MINUTE;
  rows.segments.push({ kind: 'screen', day, zone, from, to });
  if (isStarted) addRun(rows, from + MINUTE, random);
  return to;
}

function addRun({ runs, checkIns }: Rows, from: Millis, random: Random): void {
  const id = runs.length + 1;
  const routineId = ROUTINE_IDS[Math.floor(random.next() * ROUTINE_IDS.length)] ?? 'reset-60';
  const to = from + 2 * MINUTE;
  runs.push({
    id,
    routineId,
    plan: { routineId, steps: [{ kind: 'settle', seconds: 120, cue: 'feetFlat' }], changes: [] },
    player: 'page',
    startedAt: from,
    played: [{ at: 0, from, to }],
    playing: false,
    endedAt: to,
    outcome: random.next() < 0.85 ? 'completed' : 'stopped',
  });
  for (const [at, when] of [
    [from, 'before'],
    [to, 'after'],
  ] as const)
    checkIns.push({ at, item: 'tension', value: Math.floor(random.next() * 11), run: { id, when } });
}
