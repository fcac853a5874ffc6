// Which times of the day nudges tend to fit: of each part how many there were, and how many led to a pause.
import { DAY_PARTS, NUDGES_FOR_SHARE } from '../../data/journal.ts';
import { isAskedFor, type NudgeRow } from '../nudge.ts';
import { shownAt } from '../run-answers.ts';
import { hourOf, type Zone } from '../zone.ts';

export type DayPart = (typeof DAY_PARTS)[number]['name'];
export type Accepted = {
  part: DayPart;
  nudges: number;
  /** Started, or ended as a natural break. */
  accepted: number;
  /** Nudges that are missing until the numbers say something; 0 when they do. */
  missing: number;
};

/** `nudges`: those that have ended. Several that came on screen together are one. */
export function acceptedTimes(nudges: readonly NudgeRow[], zone: Zone): Accepted[] {
  const ours = nudges.filter((nudge) => !isAskedFor(nudge));
  const prompts = [...Map.groupBy(ours, ({ id, promptedAt }) => promptedAt ?? `never shown, ${id}`).values()];
  const byPart = Map.groupBy(prompts, ([first]) => partOf(first ? hourOf(shownAt(first), zone) : 0));
  return DAY_PARTS.map(({ name }) => {
    const own = byPart.get(name) ?? [];
    const accepted = own.filter((together) => together.some(isAccepted)).length;
    return {
      part: name,
      nudges: own.length,
      accepted,
      missing: Math.max(0, NUDGES_FOR_SHARE - own.length),
    };
  });
}

function isAccepted({ outcome }: NudgeRow): boolean {
  return outcome === 'started' || outcome === 'natural';
}

// The hours before the first part are the end of the last one's night.
function partOf(hour: number): DayPart {
  return DAY_PARTS.findLast(({ from }) => hour >= from)?.name ?? 'night';
}
