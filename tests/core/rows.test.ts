import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCheckIn } from '../../core/check-in.ts';
import type { DayTotal } from '../../core/day-total.ts';
import { parseDayTotal } from '../../core/day-total.ts';
import { parseNudgeRow } from '../../core/nudge-row.ts';
import type { Parsed } from '../../core/parsed.ts';
import { planMs } from '../../core/plan.ts';
import { planFor } from '../../core/plan-for.ts';
import { positionAt, positionIn } from '../../core/position.ts';
import { parseRun, parseSegment, parseState, parseSwitchRow } from '../../core/rows.ts';
import { type Run, startRun } from '../../core/run.ts';
import { endRun, pauseRun, resumeRun } from '../../core/run-control.ts';
import { parseSetAside } from '../../core/set-aside.ts';
import { firstState, type State } from '../../core/state.ts';
import type { SwitchRow } from '../../core/switching.ts';
import { CONDITION_KEYS } from '../../data/conditions.ts';
import { ROUTINES } from '../../data/routines.ts';
import { runAt, SHORT_PLAN } from '../support/plans.ts';
import { answerRow, checkInRow, fullState, nudgeRow, segmentRow, setAsideRow } from '../support/rows.ts';
import { context, NOON } from '../support/safety-cases.ts';
import { badged } from '../support/states.ts';

const run = (over: Partial<Run> = {}): Run => ({ ...runAt(NOON), id: 1, ...over });
const throughStorage = (row: unknown): unknown => JSON.parse(JSON.stringify(row));
const press = SHORT_PLAN.steps[1];
const switchRow = (over: Partial<SwitchRow> = {}): SwitchRow => ({
  at: NOON,
  day: '2026-03-02',
  switches: 12,
  screenMs: 420_000.5,
  ...over,
});
const dayTotal = (over: Partial<DayTotal> = {}): DayTotal => ({
  day: '2026-03-02',
  screenMs: 90,
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 90 : 0)),
  ...over,
});
/** With something in the fields that version 1 had not. */
const laterState = (over: Partial<State> = {}): State =>
  fullState({
    ledger: { ...fullState().ledger, kind: 'elsewhere' },
    load: { debt: 3, sinceBreak: 2, sincePause: 1, at: NOON },
    pending: [badged(NOON)],
    focused: false,
    switchedAt: NOON,
    switching: {
      at: NOON,
      switches: 3,
      screenFrom: 60_000,
      last: [switchRow(), switchRow()],
      isBusy: true,
      usual: { day: '2026-03-02', most: 9 },
    },
    sounds: [
      { tab: -1, since: NOON, silentSince: null, notCall: true },
      { tab: 7, since: NOON, silentSince: NOON, notCall: false },
    ],
    meeting: { until: NOON, untilItEnds: true, seen: true },
    dismissals: 2,
    stretchedOn: '2026-03-02',
    refused: { days: ['2026-03-01'], asked: true },
    stressRaised: true,
    ...over,
  });
/** What version 1 knew of a state, at the top and of the load. */
const VERSION_1 = [
  'ledger',
  'load',
  'pending',
  'nextNudgeId',
  'restedAt',
  'lastPromptAt',
  'pausedUntil',
  'tensionFrom',
  'today',
  'scheduledTo',
  'highAnswers',
  'settledRun',
];
const onlyOf = (row: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

describe('a row that the product wrote is read as it was', () => {
  const rows: { what: string; row: unknown; parse: (row: unknown) => Parsed<unknown> }[] = [
    { what: 'the first state', row: firstState(NOON), parse: parseState },
    { what: 'a full state', row: fullState(), parse: parseState },
    { what: 'a state that knows of calls, switches and dismissals', row: laterState(), parse: parseState },
    { what: 'a segment', row: segmentRow(), parse: parseSegment },
    { what: 'a segment with its zone', row: segmentRow(0, { zone: 'Asia/Kolkata' }), parse: parseSegment },
    { what: 'ten minutes of switches', row: switchRow(), parse: parseSwitchRow },
    { what: 'a day’s total', row: dayTotal(), parse: parseDayTotal },
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
    { what: 'an answer before a run', row: answerRow(1, 'before'), parse: parseCheckIn },
    { what: 'an answer after a run', row: answerRow(2, 'after', 'queasiness'), parse: parseCheckIn },
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
          if (planned.kind !== 'plan') continue;
          const row = { ...startRun(planned.plan, NOON, 'page-1'), id: 1 };
          expect(parseRun(throughStorage(row))).toEqual({ ok: true, value: row });
        }
  });
  test('a run of points and cues that only an older version had, once it has ended', () => {
    const plan = {
      ...SHORT_PLAN,
      steps: [
        { ...press, point: 'BL60' },
        { kind: 'rest', seconds: 5, cue: 'gone' },
      ],
    };
    const ended = { ...run(), plan, playing: false, outcome: 'stopped', endedAt: run().startedAt };
    expect(parseRun(ended).ok).toBe(true);
    // An open one could be gone on with, and nobody knows how.
    expect(parseRun({ ...run(), plan }).ok).toBe(false);
  });
  test('of version 1, with the defaults of what it had not', () => {
    const now = fullState({ pending: [] });
    const old = { ...onlyOf(now, VERSION_1), load: onlyOf(now.load, ['debt', 'sinceBreak', 'at']) };
    expect(parseState(throughStorage(old))).toEqual({
      ok: true,
      value: {
        ...now,
        load: { ...now.load, sincePause: 0 },
        taken: null,
        callHeardAt: null,
        focused: true,
        switchedAt: null,
        switching: null,
        sounds: [],
        meeting: null,
        dismissals: 0,
        stretchedOn: null,
        refused: { days: [], asked: false },
        stressRaised: false,
      },
    });
  });
  test('of version 1, without the limit that a nudge had reached', () => {
    const row = nudgeRow(1, { signals: [{ kind: 'screen-time', minutes: 50, limit: 0 }] });
    const old = { ...row, signals: [{ kind: 'screen-time', minutes: 50 }] };
    expect(parseNudgeRow(throughStorage(old))).toEqual({ ok: true, value: row });
  });
  test('without what it does not know', () => {
    expect(parseSegment({ ...segmentRow(), colour: 'red' })).toEqual({ ok: true, value: segmentRow() });
  });
});

describe('a broken row is refused, and its path said', () => {
  const [due, prompted, snoozed] = fullState().pending;
  const played = (over: object) => ({ ...run(), played: [{ at: 0, from: NOON, to: NOON, ...over }] });
  const planned = (step: object) => ({ ...run(), plan: { ...SHORT_PLAN, steps: [step] } });
  const { meeting, switching, sounds, pending } = laterState();
  const withMeeting = (over: object) => ({ ...laterState(), meeting: { ...meeting, ...over } });
  const withSwitching = (over: object) => ({ ...laterState(), switching: { ...switching, ...over } });
  const withSound = (over: object) => ({ ...laterState(), sounds: [{ ...sounds[0], ...over }] });
  const withPending = (over: object) => ({ ...laterState(), pending: [{ ...pending[0], ...over }] });
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
    { path: 'state.focused', row: laterState({ focused: null as never }), parse: parseState },
    { path: 'state.meeting.seen', row: withMeeting({ seen: 1 }), parse: parseState },
    { path: 'state.meeting.until', row: withMeeting({ until: null }), parse: parseState },
    { path: 'state.sounds.0.tab', row: withSound({ tab: '1' }), parse: parseState },
    { path: 'state.sounds.0.silentSince', row: withSound({ silentSince: undefined }), parse: parseState },
    {
      path: 'state.switching.last',
      row: withSwitching({ last: Array(3).fill(switchRow()) }),
      parse: parseState,
    },
    { path: 'state.switching.switches', row: withSwitching({ switches: -1 }), parse: parseState },
    {
      path: 'state.switching.usual.most',
      row: withSwitching({ usual: { day: '', most: -1 } }),
      parse: parseState,
    },
    { path: 'state.dismissals', row: laterState({ dismissals: 0.5 }), parse: parseState },
    { path: 'state.stretchedOn', row: laterState({ stretchedOn: 7 as never }), parse: parseState },
    {
      path: 'state.refused.days.0',
      row: laterState({ refused: { days: [1 as never], asked: false } }),
      parse: parseState,
    },
    { path: 'state.stressRaised', row: laterState({ stressRaised: null as never }), parse: parseState },
    {
      path: 'state.load.sincePause',
      row: laterState({ load: { ...fullState().load, sincePause: -1 } }),
      parse: parseState,
    },
    { path: 'state.pending.0.badgedAt', row: withPending({ badgedAt: undefined }), parse: parseState },
    { path: 'state.pending.0.heldMs', row: withPending({ heldMs: -1 }), parse: parseState },
    { path: 'state.pending.0.held.0', row: withPending({ held: ['mood'] }), parse: parseState },
    { path: 'segment.kind', row: { ...segmentRow(), kind: 'routine' }, parse: parseSegment },
    { path: 'segment.kind', row: { ...segmentRow(), kind: 'elsewhere' }, parse: parseSegment },
    { path: 'segment.zone', row: { ...segmentRow(), zone: null }, parse: parseSegment },
    { path: 'segment.zone', row: { ...segmentRow(), zone: 'Mars/Olympus' }, parse: parseSegment },
    { path: 'signal.at', row: { ...switchRow(), at: null }, parse: parseSwitchRow },
    { path: 'signal.day', row: switchRow({ day: '2026-3-2' }), parse: parseSwitchRow },
    { path: 'signal.switches', row: switchRow({ switches: -1 }), parse: parseSwitchRow },
    { path: 'signal.switches', row: switchRow({ switches: 1.5 }), parse: parseSwitchRow },
    { path: 'signal.screenMs', row: switchRow({ screenMs: -1 }), parse: parseSwitchRow },
    { path: 'day.day', row: dayTotal({ day: 'today' }), parse: parseDayTotal },
    { path: 'day.screenMs', row: dayTotal({ screenMs: -1 }), parse: parseDayTotal },
    { path: 'day.pauses', row: dayTotal({ pauses: -1 }), parse: parseDayTotal },
    { path: 'day.inRoutine', row: dayTotal({ inRoutine: Array(23).fill(0) }), parse: parseDayTotal },
    { path: 'day.hours', row: dayTotal({ hours: Array(23).fill(0) }), parse: parseDayTotal },
    { path: 'day.hours', row: dayTotal({ hours: Array(25).fill(0) }), parse: parseDayTotal },
    { path: 'day.hours.23', row: dayTotal({ hours: [...Array(23).fill(0), -1] }), parse: parseDayTotal },
    { path: 'segment.day', row: segmentRow(0, { day: '2026-3-2' }), parse: parseSegment },
    { path: 'segment.day', row: segmentRow(0, { day: 'on 2026-03-02' }), parse: parseSegment },
    { path: 'segment.from', row: { ...segmentRow(), from: null }, parse: parseSegment },
    { path: 'segment', row: segmentRow(0, { to: segmentRow().from }), parse: parseSegment },
    { path: 'nudge.id', row: nudgeRow(0), parse: parseNudgeRow },
    { path: 'nudge.kind', row: nudgeRow(1, { kind: 'joy' as never }), parse: parseNudgeRow },
    {
      path: 'nudge.signals.0.minutes',
      row: nudgeRow(1, { signals: [{ kind: 'screen-time', minutes: -1, limit: 50 }] }),
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
  const parsers = {
    parseState,
    parseSegment,
    parseNudgeRow,
    parseSwitchRow,
    parseDayTotal,
    parseRun,
    parseCheckIn,
    parseSetAside,
  };
  const states = [fullState(), laterState()];
  const good = [
    ...states,
    segmentRow(),
    nudgeRow(),
    switchRow(),
    dayTotal(),
    run(),
    checkInRow(),
    setAsideRow(),
  ];
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
