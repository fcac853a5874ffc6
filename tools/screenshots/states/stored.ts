// A year and a half of somebody's rows, for the pages that read storage. Fixed, so that two runs give the same pictures.
import type { CheckIn } from '../../../core/check-in.ts';
import type { DayTotal } from '../../../core/day-total.ts';
import type { Segment } from '../../../core/ledger.ts';
import type { NudgeRow } from '../../../core/nudge-row.ts';
import type { OwnRoutine } from '../../../core/own-routine.ts';
import { planMs } from '../../../core/plan.ts';
import type { Run } from '../../../core/run.ts';
import { DAY, HOUR, MINUTE, type Millis } from '../../../core/time.ts';
import { dayAt } from '../../../core/zone.ts';
import { SEGMENT_DAYS } from '../../../data/nudge-rules.ts';
import { ROUTINES, type RoutineId } from '../../../data/routines.ts';
import { createCopyingTables, createMemoryStorage } from '../../../platform/memory-storage.ts';
import { toRows } from '../../../platform/memory-tables.ts';
import type { JournalStorage } from '../../../platform/storage.ts';
import { MIDNIGHT } from '../clock.ts';
import { at, planOf } from './fixtures.ts';

const ZONE = 'UTC';
const DAYS = 540;
/** Somebody's days differ: from 0 to 1, the same for the same day. */
const share = (day: number, salt: number) => ((day * 7919 + salt * 104_729) % 97) / 97;
const isWeekend = (day: number) => [0, 6].includes(new Date(MIDNIGHT - day * DAY).getUTCDay());
const dayName = (day: number) => dayAt(MIDNIGHT - day * DAY, ZONE);

/** When somebody was at the screen that many days ago: first minute and last, by the clock. */
function stretchesOf(day: number): [number, number][] {
  if (isWeekend(day) && share(day, 1) < 0.7) return [];
  const start = 8 * 60 + Math.round(share(day, 2) * 75);
  const lengths = [51, 62, 38, 74, 45, 55, 29].slice(0, 3 + Math.round(share(day, 3) * 4));
  let minute = start;
  return lengths.map((length, i) => {
    const from = minute;
    minute += length + (i === 2 ? 52 : 7);
    return [from, from + length];
  });
}

const clock = (day: number, minute: number): Millis => MIDNIGHT - day * DAY + minute * MINUTE;
const recent = Array.from({ length: SEGMENT_DAYS }, (_, day) => day);

const segments: Segment[] = recent.flatMap((day) => {
  const stretches = stretchesOf(day).filter(([, to]) => day > 0 || clock(0, to) < at('14:08'));
  return stretches.flatMap(([from, to], i): Segment[] => {
    const common = { day: dayName(day), zone: ZONE };
    const next = stretches[i + 1]?.[0];
    const screen: Segment = { ...common, kind: 'screen', from: clock(day, from), to: clock(day, to) };
    if (next === undefined) return [screen];
    return [screen, { ...common, kind: 'away', from: clock(day, to), to: clock(day, next) }];
  });
});

const days: DayTotal[] = Array.from({ length: DAYS - SEGMENT_DAYS }, (_, i): DayTotal => {
  const day = SEGMENT_DAYS + i;
  const hours = Array<number>(24).fill(0);
  for (const [from, to] of stretchesOf(day)) {
    const hour = Math.floor(from / 60);
    hours[hour] = Math.min(HOUR, (hours[hour] ?? 0) + (to - from) * MINUTE);
  }
  const screenMs = hours.reduce((sum, ms) => sum + ms, 0);
  const pauses = screenMs > 0 ? 1 + Math.round(share(day, 4) * 6) : 0;
  return { day: dayName(day), screenMs, hours, inRoutine: Array<number>(24).fill(0), pauses };
}).filter(({ screenMs }) => screenMs > 0);

const PLAYED: readonly RoutineId[] = ['three-points-180', 'shoulders-180', 'reset-60', 'farview-60'];

const runs: Run[] = recent
  .flatMap((day) => stretchesOf(day).map(([, to], i) => ({ day, minute: to, i })))
  .filter(({ day, minute, i }) => share(day, 5 + i) > 0.55 && clock(day, minute) < at('13:50'))
  .sort((a, b) => clock(a.day, a.minute) - clock(b.day, b.minute))
  .map(({ day, minute, i }, index): Run => {
    const plan = planOf(PLAYED[(day + i) % PLAYED.length] ?? 'reset-60');
    const isStopped = share(day, 9 + i) > 0.85;
    const startedAt = clock(day, minute);
    const endedAt = startedAt + (isStopped ? planMs(plan) / 3 : planMs(plan));
    return {
      id: index + 1,
      routineId: plan.routineId,
      plan,
      player: 'gallery',
      startedAt,
      played: [{ at: 0, from: startedAt, to: endedAt }],
      playing: false,
      endedAt,
      outcome: isStopped ? 'stopped' : 'completed',
      ...(isStopped && { stopReason: 'just-done' }),
    };
  });

const nudges: NudgeRow[] = runs.map(({ id, startedAt }, i): NudgeRow => {
  const kind = i % 9 === 4 ? 'stress' : i % 7 === 2 ? 'scheduled' : 'tension';
  const other = (['skipped', 'expired', 'natural'] as const)[i % 3] ?? 'skipped';
  return {
    id,
    kind,
    dueAt: startedAt - 4 * MINUTE,
    signals:
      kind === 'stress'
        ? [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }]
        : kind === 'scheduled'
          ? [{ kind: 'chosen-time', at: startedAt - 4 * MINUTE }]
          : [{ kind: 'screen-time', minutes: 52, limit: 50 }],
    heldBack: i % 4 === 1 ? ['audio', 'just-rested'] : [],
    snoozes: 0,
    promptedAt: startedAt - MINUTE,
    atBreakpoint: true,
    endedAt: startedAt,
    ...(i % 4 === 3 ? { outcome: other } : { outcome: 'started', runId: id }),
  };
});

const checkIns: CheckIn[] = runs.flatMap(({ id, startedAt, endedAt = startedAt, outcome }): CheckIn[] => {
  if (outcome !== 'completed') return [];
  const value = 4 + (id % 5);
  return [
    { at: startedAt, item: 'tension', value, run: { id, when: 'before' } },
    { at: endedAt, item: 'tension', value: Math.max(0, value - 1 - (id % 3)), run: { id, when: 'after' } },
  ];
});

const own: OwnRoutine = {
  id: 'own-1',
  name: 'After lunch',
  goal: 'tension',
  madeAt: at('9:00') - 30 * DAY,
  changedAt: at('9:00') - 30 * DAY,
  steps: ROUTINES['reset-60'].steps,
};
/** The longest name that may be, without a place to break it. */
const ownLong: OwnRoutine = { ...own, id: 'own-2', name: 'W'.repeat(60), madeAt: own.madeAt + 1 };

function storageOf(tables: Readonly<Record<string, readonly unknown[]>>): JournalStorage {
  const stored = createCopyingTables();
  const rows = Object.entries(tables).map(([name, values]) => [name, toRows(values)] as const);
  void stored.set(Object.fromEntries(rows));
  // As on a disk: the note that nothing is kept has a picture of its own.
  return { ...createMemoryStorage(stored, () => at('14:08')), isDurable: true };
}

export const filledStorage = storageOf({ segments, days, runs, nudges, checkIns, routines: [own, ownLong] });
export const emptyStorage = storageOf({});
