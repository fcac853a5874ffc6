// What other settings would have made of a day that is over: its prompts, each at its due time and completed at once.
// What segments don't hold, as calls, breakpoints and stress, is left out.
import { TOO_LATE_MINUTES } from '../data/nudge-rules.ts';
import { JUST_RESTED_MS } from './holds.ts';
import type { Segment } from './ledger.ts';
import { addStretch, type Load, noLoad, REAL_BREAK_MS } from './load.ts';
import type { NudgeKind } from './nudge.ts';
import { occurrencesBetween } from './schedule.ts';
import type { Settings } from './settings.ts';
import { MINUTE, type Millis } from './time.ts';
import { isWorkingAt, nextWorkStart } from './working-hours.ts';
import { addDays, type Day, dayStart, type Zone } from './zone.ts';

/** A day as kept. Between its segments nobody knows: that time neither counts nor repays. */
export type PastDay = { day: Day; segments: readonly Segment[]; zone: Zone };
/** One prompt, and all that it holds, in the order of NUDGE_KINDS. */
export type PreviewNudge = { at: Millis; kinds: NudgeKind[] };

type Stretch = Pick<Segment, 'from' | 'to'>;
type Rules = { settings: Settings; zone: Zone };

type Now = {
  load: Load;
  /** Before this the person has just rested. */
  restedUntil: Millis;
  /** Before this no tension prompt. */
  gapUntil: Millis;
  /** How many prompts the day had that held a tension nudge. */
  tension: number;
  /** Chosen times that are yet to come on screen, in order. */
  chosen: Millis[];
  /** End of the last screen time. */
  seenTo: Millis;
};

/** The prompts of a day under `settings`. Each day stands alone: it begins with nothing owed. */
export function preview({ day, segments, zone }: PastDay, settings: Settings): PreviewNudge[] {
  const rules = { settings, zone };
  let now = begin(day, rules);
  const nudges: PreviewNudge[] = [];
  for (const segment of segments.toSorted((a, b) => a.from - b.from)) {
    if (segment.kind === 'away') {
      now = rest(now, segment);
      continue;
    }
    now = comeBack(now, segment);
    for (let nudge = nextIn(now, segment, rules); nudge; nudge = nextIn(now, segment, rules)) {
      nudges.push(nudge);
      now = complete(now, nudge, settings);
    }
    now = { ...now, load: addStretch(now.load, segment), seenTo: Math.max(now.seenTo, segment.to) };
  }
  return nudges;
}

/** The prompts of each of `days`. */
export function previewDays(days: readonly PastDay[], settings: Settings): PreviewNudge[][] {
  return days.map((day) => preview(day, settings));
}

function begin(day: Day, { settings, zone }: Rules): Now {
  const from = dayStart(day, zone);
  const until = dayStart(addDays(day, 1), zone) - 1;
  const chosen = Array.from(occurrencesBetween(settings, { after: from - 1, until, zone }), ({ at }) => at);
  return {
    load: noLoad(from),
    restedUntil: -Infinity,
    gapUntil: -Infinity,
    tension: 0,
    chosen,
    seenTo: -Infinity,
  };
}

function rest(now: Now, absence: Segment): Now {
  const isReal = absence.to - absence.from >= REAL_BREAK_MS;
  return {
    ...now,
    load: addStretch(now.load, absence),
    restedUntil: isReal ? absence.to + JUST_RESTED_MS : now.restedUntil,
  };
}

// Chosen times that passed too long ago in this absence are let go. One that waited since an earlier return still comes.
function comeBack(now: Now, { from }: Stretch): Now {
  if (from <= now.seenTo) return now;
  const isLate = (at: Millis) => at >= now.seenTo && from - at > TOO_LATE_MINUTES * MINUTE;
  return { ...now, chosen: now.chosen.filter((at) => !isLate(at)) };
}

// The first prompt within the screen time from `now` on. As in the engine, what may be shown takes all that is
// due with it, but for what has had its share of the day.
function nextIn(now: Now, { from, to }: Stretch, rules: Rules): PreviewNudge | null {
  const begins = Math.max(from, now.load.at);
  const owed = rules.settings.tensionPerDay === 0 ? Infinity : begins + debtLeft(now.load, rules.settings);
  const chosen = Math.max(begins, now.restedUntil, now.chosen[0] ?? Infinity);
  const at = Math.min(chosen, whenFree(owed, { now, to, rules }));
  if (at >= to) return null;
  const kinds: NudgeKind[] = [];
  if (chosen <= at) kinds.push('scheduled');
  if (owed <= at && now.tension < rules.settings.tensionPerDay) kinds.push('tension');
  return { at, kinds };
}

function debtLeft({ debt }: Load, { tensionMinutes }: Settings): Millis {
  return Math.max(0, tensionMinutes * MINUTE - debt);
}

// When a tension nudge that is due at `owed` may come by itself, before `to` or some time after it.
function whenFree(
  owed: Millis,
  { now, to, rules: { settings, zone } }: { now: Now; to: Millis; rules: Rules },
): Millis {
  if (now.tension >= settings.tensionPerDay) return Infinity;
  const at = Math.max(owed, now.restedUntil, now.gapUntil);
  // Asking for the hours takes far longer than all else here.
  if (at >= to || isWorkingAt(at, settings.workingHours, zone)) return at;
  return nextWorkStart(at, settings.workingHours, zone) ?? Infinity;
}

function complete(now: Now, { at, kinds }: PreviewNudge, { minGapMinutes }: Settings): Now {
  return {
    ...now,
    load: noLoad(at),
    gapUntil: at + minGapMinutes * MINUTE,
    tension: now.tension + (kinds.includes('tension') ? 1 : 0),
    chosen: now.chosen.filter((chosen) => chosen > at),
  };
}
