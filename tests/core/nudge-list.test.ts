import { describe, expect, test } from 'vitest';
import type { HomeRows } from '../../core/first-view.ts';
import type { Pending } from '../../core/nudge.ts';
import { todaysNudges } from '../../core/nudge-list.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import type { Run, RunOutcome } from '../../core/run.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { runAt } from '../support/plans.ts';
import { atScreen, badged, due, endedNudge, prompted, snoozed } from '../support/states.ts';

/** 13:00 on Monday 2 March 2026, UTC. */
const NOW = Date.UTC(2026, 2, 2, 13);
const ENV = { settings: DEFAULT_SETTINGS, zone: 'UTC' };

type Over = { nudges?: NudgeRow[]; pending?: Pending[]; runs?: HomeRows['runs'] };

const list = ({ nudges = [], pending = [], runs = [] }: Over) =>
  todaysNudges({ state: atScreen(NOW, 5, { pending }), segments: [], nudges, runs }, NOW, ENV);
const ended = (id: number): Run => ({ ...runAt(NOW), id, outcome: 'completed', endedAt: NOW });
const outcomes = (over: Over) => list(over).map(({ outcome }) => outcome);

describe("today's nudges", () => {
  test('are none on a quiet day', () => {
    expect(list({})).toEqual([]);
  });
  test('say when each was shown, why, and what held it back', () => {
    const row = endedNudge(NOW - HOUR, {
      id: 4,
      kind: 'stress',
      dueAt: NOW - 2 * HOUR,
      promptedAt: NOW - 90 * MINUTE,
      signals: [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }],
      heldBack: ['audio', 'just-rested'],
      outcome: 'skipped',
    });
    expect(list({ nudges: [row] })).toEqual([
      {
        id: 4,
        kind: 'stress',
        at: NOW - 90 * MINUTE,
        signals: row.signals,
        heldBack: ['audio', 'just-rested'],
        outcome: 'skipped',
      },
    ]);
  });
  test('say when one fell due that was never shown', () => {
    const { promptedAt: _, ...row } = endedNudge(NOW, { dueAt: NOW - HOUR, outcome: 'natural' });
    expect(list({ nudges: [row] })).toMatchObject([{ at: NOW - HOUR, outcome: 'natural' }]);
  });
  test('stand in the order of time, newest last, whether ended or still to be answered', () => {
    const nudges = [endedNudge(NOW - MINUTE, { id: 2 }), endedNudge(NOW - HOUR, { id: 1 })];
    const pending = [prompted(NOW, { id: 3 }), snoozed(NOW + MINUTE, { id: 4 })];
    // The snoozed one was shown ten minutes before it comes back.
    expect(list({ nudges, pending }).map(({ id }) => id)).toEqual([1, 4, 2, 3]);
  });
  test('of one instant stand by their ids', () => {
    const nudges = [endedNudge(NOW, { id: 8 }), endedNudge(NOW, { id: 7 })];
    expect(list({ nudges }).map(({ id }) => id)).toEqual([7, 8]);
  });
  test.each<{ run: RunOutcome | undefined; outcome: string }>([
    { run: 'completed', outcome: 'completed' },
    { run: 'stopped', outcome: 'started' },
    { run: undefined, outcome: 'started' },
  ])('that were started are $outcome when the run is $run', ({ run, outcome }) => {
    const runs = [{ ...runAt(NOW), id: 9, ...(run && { outcome: run, endedAt: NOW }) }];
    expect(outcomes({ nudges: [endedNudge(NOW, { outcome: 'started', runId: 9 })], runs })).toEqual([
      outcome,
    ]);
  });
  test('that were started are so when their run is not to be found', () => {
    const runs = [ended(8)];
    expect(outcomes({ nudges: [endedNudge(NOW, { outcome: 'started', runId: 9 })], runs })).toEqual([
      'started',
    ]);
  });
  test('are completed by their own run only', () => {
    const runs = [ended(9)];
    expect(outcomes({ nudges: [endedNudge(NOW, { outcome: 'skipped' })], runs })).toEqual(['skipped']);
  });
  test.each<{ nudge: Pending; entry: object }>([
    { nudge: due(NOW), entry: { outcome: 'waiting', at: NOW } },
    { nudge: badged(NOW - HOUR), entry: { outcome: 'on-badge', at: NOW - HOUR } },
    { nudge: prompted(NOW), entry: { outcome: 'on-screen', at: NOW } },
    { nudge: snoozed(NOW + MINUTE), entry: { outcome: 'snoozed', until: NOW + MINUTE } },
  ])('that are $nudge.phase have no outcome yet', ({ nudge, entry }) => {
    expect(list({ pending: [nudge] })).toMatchObject([entry]);
  });
  test('begin at local midnight', () => {
    const midnight = NOW - 13 * HOUR;
    const before = endedNudge(midnight + MINUTE, { id: 1, promptedAt: midnight - 1 });
    const after = endedNudge(midnight + MINUTE, { id: 2, promptedAt: midnight });
    expect(list({ nudges: [before, after] }).map(({ id }) => id)).toEqual([2]);
  });
  test('of yesterday are here as long as they can be answered', () => {
    expect(outcomes({ pending: [prompted(NOW - 14 * HOUR)] })).toEqual(['on-screen']);
  });
  test('are those we raised, not what the person asked for', () => {
    const signals = [{ kind: 'you-said' as const, feeling: 'tense' as const }];
    expect(list({ nudges: [endedNudge(NOW, { signals })], pending: [prompted(NOW, { signals })] })).toEqual(
      [],
    );
  });
});
