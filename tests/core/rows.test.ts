import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../core/parsed.ts';
import { planMs } from '../../core/plan.ts';
import { planFor } from '../../core/plan-for.ts';
import { positionAt, positionIn } from '../../core/position.ts';
import {
  parseCheckIn,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSetAside,
  parseState,
} from '../../core/rows.ts';
import { type Run, startRun } from '../../core/run.ts';
import { endRun, pauseRun, resumeRun } from '../../core/run-control.ts';
import { firstState } from '../../core/state.ts';
import { CONDITION_KEYS } from '../../data/conditions.ts';
import { ROUTINES } from '../../data/routines.ts';
import { runAt, SHORT_PLAN } from '../support/plans.ts';
import { checkInRow, fullState, nudgeRow, segmentRow, setAsideRow } from '../support/rows.ts';
import { context, NOON } from '../support/safety-cases.ts';

const run = (over: Partial<Run> = {}): Run => ({ ...runAt(NOON), id: 1, ...over });
const throughStorage = (row: unknown): unknown => JSON.parse(JSON.stringify(row));
const press = SHORT_PLAN.steps[1];

describe('a row that the product wrote is read as it was', () => {
  const rows: { what: string; row: unknown; parse: (row: unknown) => Parsed<unknown> }[] = [
    { what: 'the first state', row: firstState(NOON), parse: parseState },
    { what: 'a full state', row: fullState(), parse: parseState },
    { what: 'a segment', row: segmentRow(), parse: parseSegment },
    { what: 'a nudge', row: nudgeRow(), parse: parseNudgeRow },
    { what: 'a nudge that never came on screen', row: withoutPrompt(), parse: parseNudgeRow },
    { what: 'a playing run', row: run(), parse: parseRun },
    {
      what: 'a run that was held and taken over',
      row: resumeRun(pauseRun(run(), NOON), NOON, 'b'),
      parse: parseRun,
    },
    { what: 'a stopped run', row: endRun(run(), NOON, 'tingling'), parse: parseRun },
    { what: 'an answer', row: checkInRow(0), parse: parseCheckIn },
    { what: 'a note of what was set aside', row: setAsideRow(), parse: parseSetAside },
  ];
  test.each(rows)('$what', ({ row, parse }) => {
    expect(parse(throughStorage(row))).toEqual({ ok: true, value: row });
  });
  test('a run of every routine under every condition', () => {
    for (const routine of Object.values(ROUTINES))
      for (const condition of [...CONDITION_KEYS, null])
        for (const pacedBreathingOff of [true, false]) {
          const conditions = condition ? [condition] : [];
          const profile = { kind: 'answered' as const, answeredAt: NOON, adult: true, conditions };
          const planned = planFor(routine, context({ profile, pacedBreathingOff }));
          if (planned.kind === 'blocked') throw new Error(planned.reason);
          const row = { ...startRun(planned.plan, NOON, 'page-1'), id: 1 };
          expect(parseRun(throughStorage(row))).toEqual({ ok: true, value: row });
        }
  });
  test('a run of points and cues that only an older version had, once it has ended', () => {
    const plan = {
      ...SHORT_PLAN,
      steps: [
        { ...press, point: 'ST36' },
        { kind: 'rest', seconds: 5, cue: 'gone' },
      ],
    };
    const ended = { ...run(), plan, playing: false, outcome: 'stopped', endedAt: run().startedAt };
    expect(parseRun(ended).ok).toBe(true);
    // An open one could be gone on with, and nobody knows how.
    expect(parseRun({ ...run(), plan }).ok).toBe(false);
  });
  test('without what it does not know', () => {
    expect(parseSegment({ ...segmentRow(), colour: 'red' })).toEqual({ ok: true, value: segmentRow() });
  });
});

describe('a broken row is refused, and its path said', () => {
  const [due, prompted, snoozed] = fullState().pending;
  const played = (over: object) => ({ ...run(), played: [{ at: 0, from: NOON, to: NOON, ...over }] });
  const planned = (step: object) => ({ ...run(), plan: { ...SHORT_PLAN, steps: [step] } });
  const broken: { path: string; row: unknown; parse: (row: unknown) => Parsed<unknown> }[] = [
    { path: 'state', row: null, parse: parseState },
    { path: 'state', row: [], parse: parseState },
    { path: 'state.ledger', row: fullState({ ledger: null as never }), parse: parseState },
    {
      path: 'state.ledger.kind',
      row: { ...fullState(), ledger: { ...fullState().ledger, kind: 'routine' } },
      parse: parseState,
    },
    {
      path: 'state.ledger.closedScreenMs',
      row: { ...fullState(), ledger: { ...fullState().ledger, closedScreenMs: -1 } },
      parse: parseState,
    },
    {
      path: 'state.load.debt',
      row: fullState({ load: { debt: -1, sinceBreak: 0, sincePause: 0, at: 0 } }),
      parse: parseState,
    },
    {
      path: 'state.load.at',
      row: fullState({ load: { debt: 0, sinceBreak: 0, sincePause: 0, at: Number.NaN } }),
      parse: parseState,
    },
    { path: 'state.pending', row: { ...fullState(), pending: {} }, parse: parseState },
    {
      path: 'state.pending.0.phase',
      row: { ...fullState(), pending: [{ ...due, phase: 'gone' }] },
      parse: parseState,
    },
    {
      path: 'state.pending.1.promptedAt',
      row: { ...fullState(), pending: [due, { ...prompted, promptedAt: null }] },
      parse: parseState,
    },
    {
      path: 'state.pending.0.until',
      row: { ...fullState(), pending: [{ ...snoozed, until: undefined }] },
      parse: parseState,
    },
    {
      path: 'state.pending.0.snoozes',
      row: { ...fullState(), pending: [{ ...due, snoozes: 4 }] },
      parse: parseState,
    },
    {
      path: 'state.pending.0.heldBack.0',
      row: { ...fullState(), pending: [{ ...due, heldBack: ['mood'] }] },
      parse: parseState,
    },
    {
      path: 'state.pending.0.signals.0.kind',
      row: { ...fullState(), pending: [{ ...due, signals: [{}] }] },
      parse: parseState,
    },
    { path: 'state.nextNudgeId', row: fullState({ nextNudgeId: 0 }), parse: parseState },
    { path: 'state.restedAt', row: fullState({ restedAt: '10:00' as never }), parse: parseState },
    { path: 'state.pausedUntil', row: { ...fullState(), pausedUntil: undefined }, parse: parseState },
    {
      path: 'state.today.tension',
      row: fullState({ today: { day: '', tension: -1, stress: 0 } }),
      parse: parseState,
    },
    { path: 'state.scheduledTo', row: { ...fullState(), scheduledTo: null }, parse: parseState },
    { path: 'state.settledRun', row: fullState({ settledRun: 1.5 }), parse: parseState },
    { path: 'segment.kind', row: { ...segmentRow(), kind: 'routine' }, parse: parseSegment },
    { path: 'segment.day', row: segmentRow(0, { day: '2026-3-2' }), parse: parseSegment },
    { path: 'segment.day', row: segmentRow(0, { day: 'on 2026-03-02' }), parse: parseSegment },
    { path: 'segment.from', row: { ...segmentRow(), from: null }, parse: parseSegment },
    { path: 'segment', row: segmentRow(0, { to: segmentRow().from }), parse: parseSegment },
    { path: 'nudge.id', row: nudgeRow(0), parse: parseNudgeRow },
    { path: 'nudge.kind', row: nudgeRow(1, { kind: 'joy' as never }), parse: parseNudgeRow },
    {
      path: 'nudge.signals.0.minutes',
      row: nudgeRow(1, { signals: [{ kind: 'screen-time', minutes: -1 }] }),
      parse: parseNudgeRow,
    },
    {
      path: 'nudge.signals.0.feeling',
      row: nudgeRow(1, { signals: [{ kind: 'you-said', feeling: 'fine' as never }] }),
      parse: parseNudgeRow,
    },
    { path: 'nudge.outcome', row: nudgeRow(1, { outcome: 'completed' as never }), parse: parseNudgeRow },
    { path: 'nudge.endedAt', row: { ...nudgeRow(), endedAt: undefined }, parse: parseNudgeRow },
    { path: 'nudge.runId', row: nudgeRow(1, { runId: 0 }), parse: parseNudgeRow },
    { path: 'run.id', row: run({ id: 0 }), parse: parseRun },
    { path: 'run.routineId', row: run({ routineId: 'nap' as never }), parse: parseRun },
    { path: 'run.plan.steps', row: run({ plan: { ...SHORT_PLAN, steps: [] } }), parse: parseRun },
    { path: 'run.plan.steps.0.kind', row: planned({ kind: 'sleep', seconds: 5 }), parse: parseRun },
    {
      path: 'run.plan.steps.0.seconds',
      row: planned({ kind: 'rest', seconds: -1, cue: 'notice' }),
      parse: parseRun,
    },
    { path: 'run.plan.steps.0.cue', row: planned({ kind: 'rest', seconds: 5 }), parse: parseRun },
    { path: 'run.plan.steps.0.side', row: planned({ ...press, side: 'front' }), parse: parseRun },
    { path: 'run.plan.steps.0.holdSeconds', row: planned({ ...press, holdSeconds: 3601 }), parse: parseRun },
    { path: 'run.plan.steps.0.light', row: planned({ ...press, light: 'yes' }), parse: parseRun },
    {
      path: 'run.plan.steps.0.inSeconds',
      row: planned({ kind: 'breathe', seconds: 9, inSeconds: 0, outSeconds: 0 }),
      parse: parseRun,
    },
    {
      path: 'run.plan.changes.0.action',
      row: run({
        plan: { ...SHORT_PLAN, changes: [{ point: 'LI4', action: 'hide' as never, reasons: [] }] },
      }),
      parse: parseRun,
    },
    {
      path: 'run.plan.naturalBreathing',
      row: run({ plan: { ...SHORT_PLAN, naturalBreathing: false as never } }),
      parse: parseRun,
    },
    { path: 'run.played', row: run({ played: [] }), parse: parseRun },
    { path: 'run.played.0.at', row: played({ at: -1 }), parse: parseRun },
    { path: 'run.played.0.to', row: played({ to: null }), parse: parseRun },
    { path: 'run.played.0', row: played({ to: NOON - 1 }), parse: parseRun },
    { path: 'run.playing', row: { ...run(), playing: 1 }, parse: parseRun },
    { path: 'run.outcome', row: { ...run(), outcome: 'skipped' }, parse: parseRun },
    { path: 'run.stopReason', row: { ...run(), stopReason: 'bored' }, parse: parseRun },
    { path: 'check-in.item', row: { ...checkInRow(), item: 'joy' }, parse: parseCheckIn },
    { path: 'check-in.value', row: checkInRow(11), parse: parseCheckIn },
    { path: 'check-in.value', row: checkInRow(-1), parse: parseCheckIn },
    { path: 'check-in.value', row: checkInRow(5.5), parse: parseCheckIn },
    { path: 'set aside.reported', row: { ...setAsideRow(), reported: undefined }, parse: parseSetAside },
  ];
  test.each(broken)('$path of $row', ({ path, row, parse }) => {
    const parsed = parse(row);
    if (parsed.ok) throw new Error('It was taken.');
    expect(parsed.reasons.map((reason) => reason.slice(0, reason.indexOf(': ')))).toContain(path);
  });
});

describe('whatever lies in the storage', () => {
  const parsers = { parseState, parseSegment, parseNudgeRow, parseRun, parseCheckIn, parseSetAside };
  const good = [fullState(), segmentRow(), nudgeRow(), run(), checkInRow(), setAsideRow()];
  test.each(Object.entries(parsers))('%s gives a row or reasons, and never throws', (_name, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (row) => {
        const parsed = parse(row);
        if (!parsed.ok) expect(parsed.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
  test('with one field of a good row overwritten it is the same row, or refused, and never throws', () => {
    const fields = good.flatMap((row) => Object.keys(row).map((field) => ({ row, field })));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), ({ row, field }, json) => {
        for (const parse of Object.values(parsers)) {
          const parsed = parse({ ...row, [field]: json });
          if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed);
        }
      }),
    );
  });
  test('a run that is read can be drawn', () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constant(0.5));
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom('breathe', 'press', 'rest'),
        seconds: number,
        inSeconds: number,
        outSeconds: number,
        rampSeconds: number,
        holdSeconds: number,
        releaseSeconds: number,
        cue: fc.constant('notice'),
        point: fc.constant('LI4'),
        side: fc.constant('left'),
        technique: fc.constant('press-hold'),
        light: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const played = fc.record({ at: fc.nat(100_000), from: fc.nat(100_000), to: fc.nat(100_000) });
    fc.assert(
      fc.property(steps, played, fc.nat(100_000), (given, stretch, offset) => {
        const parsed = parseRun({ ...run(), plan: { ...SHORT_PLAN, steps: given }, played: [stretch] });
        if (!parsed.ok) return;
        const { plan } = parsed.value;
        const positions = [
          positionAt(parsed.value, stretch.to),
          positionIn(plan, Math.min(offset, planMs(plan))),
        ];
        for (const { phaseLeft, pressure, stepOffset } of positions) {
          expect(Number.isFinite(phaseLeft) && phaseLeft >= 0).toBe(true);
          expect(pressure >= 0 && pressure <= 1).toBe(true);
          expect(stepOffset).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

function withoutPrompt() {
  const { promptedAt: _promptedAt, runId: _runId, ...row } = nudgeRow(1, { outcome: 'natural' });
  return row;
}
