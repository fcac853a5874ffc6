// A day to look back on, as the product would have stored it: yesterday of this machine, with a routine after a nudge.

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** Yesterday's midnight. */
export const midnight = new Date();
midnight.setHours(0, 0, 0, 0);
midnight.setDate(midnight.getDate() - 1);

export const nameOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
export const YESTERDAY = nameOf(midnight);

/** A time of yesterday. */
export const at = (hours: number, minutes = 0) => midnight.getTime() + hours * HOUR + minutes * MINUTE;

const segment = (kind: string, from: number, to: number) => ({ kind, day: YESTERDAY, from, to });
export const SEGMENTS = [
  segment('screen', at(9), at(10)),
  segment('away', at(10), at(10, 20)),
  segment('screen', at(10, 20), at(12)),
];
export const RUN = {
  id: 1,
  routineId: 'own-5f0c1a52-7ba3-4a5e-9b39-6f6f4d3f8c11',
  plan: {
    routineId: 'own-5f0c1a52-7ba3-4a5e-9b39-6f6f4d3f8c11',
    name: 'After lunch',
    goal: 'tension',
    steps: [{ kind: 'settle', seconds: 180, cue: 'feetFlat' }],
    changes: [],
  },
  player: 'page',
  startedAt: at(11),
  played: [{ at: 0, from: at(11), to: at(11, 3) }],
  playing: false,
  endedAt: at(11, 3),
  outcome: 'completed',
};
export const NUDGE = {
  id: 1,
  kind: 'tension',
  dueAt: at(10, 55),
  signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
  heldBack: ['audio'],
  snoozes: 0,
  promptedAt: at(10, 59),
  atBreakpoint: true,
  endedAt: at(11),
  outcome: 'started',
  runId: 1,
};

/** What was answered before and after the routine. */
export const ANSWERS = [
  { at: at(11), item: 'tension', value: 5, run: { id: 1, when: 'before' } },
  { at: at(11, 3), item: 'tension', value: 5, run: { id: 1, when: 'after' } },
];
