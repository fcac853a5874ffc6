// Rows of each kind as the product stores them, and broken ones. Plain values, made anew each time.

import type { CheckIn } from '../../core/check-in.ts';
import type { Segment } from '../../core/ledger.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import type { SetAside } from '../../core/set-aside.ts';
import type { State } from '../../core/state.ts';
import type { SwitchRow } from '../../core/switching.ts';
import { MINUTE } from '../../core/time.ts';
import type { Day } from '../../core/zone.ts';
import { atScreen, due, endedNudge, prompted, snoozed } from './states.ts';
import { MORNING } from './world.ts';

export const DAY_OF_MORNING = '2026-03-02';

/** A state with something in every field. */
export function fullState(over: Partial<State> = {}): State {
  return atScreen(MORNING, 30, {
    pending: [
      due(MORNING, { heldBack: ['paused', 'min-gap'], kind: 'stress', signals: [{ kind: 'high-answers' }] }),
      prompted(MORNING, { id: 2, signals: [{ kind: 'you-said', feeling: 'tense' }] }),
      snoozed(MORNING, {
        id: 3,
        kind: 'scheduled',
        routineId: 'reset-60',
        signals: [{ kind: 'chosen-time', at: MORNING }],
      }),
    ],
    nextNudgeId: 4,
    restedAt: MORNING - MINUTE,
    lastPromptAt: MORNING - 2 * MINUTE,
    pausedUntil: MORNING + MINUTE,
    tensionFrom: 90 * MINUTE,
    today: { day: DAY_OF_MORNING, tension: 2, stress: 1 },
    highAnswers: 1,
    taken: { run: 3, from: MORNING },
    settledRun: 2,
    ...over,
  });
}

export function segmentRow(minute = 0, over: Partial<Segment> = {}): Segment {
  const from = MORNING + minute * MINUTE;
  return { kind: 'screen', day: DAY_OF_MORNING, from, to: from + MINUTE, ...over };
}

/** A minute at the screen at ten in the morning of a day, in UTC. */
export function segmentOn(day: Day): Segment {
  const from = Date.parse(`${day}T10:00Z`);
  return { kind: 'screen', day, from, to: from + MINUTE };
}

export function nudgeRow(id = 1, over: Partial<NudgeRow> = {}): NudgeRow {
  return endedNudge(MORNING + id * MINUTE, { id, outcome: 'started', runId: 1, ...over });
}

/** The `index`th ten minutes from MORNING on, all of it on screen. */
export function switchRow(index = 0, over: Partial<SwitchRow> = {}): SwitchRow {
  const screenMs = 10 * MINUTE;
  return { at: MORNING + index * screenMs, day: DAY_OF_MORNING, switches: 4 + index, screenMs, ...over };
}

export function checkInRow(value = 7): CheckIn {
  return { at: MORNING, item: 'stress', value };
}

/** An answer to the question before or after a run. */
export function answerRow(id: number, when: 'before' | 'after', item: CheckIn['item'] = 'tension'): CheckIn {
  return { at: MORNING + id * MINUTE, item, value: 4, run: { id, when } };
}

export function setAsideRow(): SetAside {
  return { at: MORNING, store: 'runs', reasons: ['run.id: a whole number of 1 or more'], reported: false };
}
