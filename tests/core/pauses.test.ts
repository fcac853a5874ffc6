import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../core/ledger.ts';
import { pausesOf } from '../../core/pauses.ts';
import type { Run } from '../../core/run.ts';
import { HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { runAt } from '../support/plans.ts';

const at = (hours: number, minutes = 0): Millis => hours * HOUR + minutes * MINUTE;
const stretch = (kind: Stretch['kind'], from: Millis, to: Millis): Stretch => ({ kind, from, to });
const run = (from: Millis, to: Millis, outcome: Run['outcome'] = 'completed'): Run => ({
  ...runAt(from),
  played: [{ at: 0, from, to }],
  playing: false,
  endedAt: to,
  outcome: outcome ?? 'completed',
});
const said = (stretches: Stretch[], runs: Run[] = []) =>
  pausesOf(stretches, runs).map(({ kind, from }) => [kind, from / MINUTE]);

describe('a pause', () => {
  const work = [
    stretch('away', at(0), at(9)),
    stretch('screen', at(9), at(10)),
    stretch('away', at(10), at(10, 5)),
    stretch('screen', at(10, 5), at(11)),
    stretch('away', at(11), at(11, 5) - 1),
    stretch('screen', at(11, 5) - 1, at(12)),
    stretch('away', at(12), at(24)),
  ];
  test('is an absence of five minutes or more between screen time', () => {
    expect(said(work)).toEqual([['away', 600]]);
  });
  test('is one before time elsewhere, too', () => {
    const elsewhere = [
      stretch('screen', 0, 9),
      stretch('away', 9, at(1)),
      stretch('elsewhere', at(1), at(2)),
    ];
    expect(said(elsewhere)).toHaveLength(1);
  });
  test('is a completed routine, and no stopped one', () => {
    expect(said(work, [run(at(9, 20), at(9, 23)), run(at(9, 30), at(9, 31), 'stopped')])).toEqual([
      ['routine', 560],
      ['away', 600],
    ]);
  });
  test('is one, where a routine was completed while away', () => {
    expect(said(work, [run(at(10, 1), at(10, 4))])).toEqual([['routine', 601]]);
    expect(said(work, [run(at(9, 58), at(10))])).toEqual([
      ['routine', 598],
      ['away', 600],
    ]);
  });
  test('is none on a day without screen time', () => {
    expect(said([stretch('away', 0, at(24))])).toEqual([]);
    expect(said([])).toEqual([]);
  });
});
