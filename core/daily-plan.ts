// A daily plan: one routine at set times, often at first, then less and less. At which times on a day, and how far it is,
// follow from the day it began; nothing of it is stored.
import { FADING_PLAN_DAYS, FULL_PLAN_DAYS } from '../data/daily-plan.ts';
import type { Settings } from './settings.ts';
import { addDays, type Day, weekdayOf } from './zone.ts';

export type Plan = Settings['plans'][number];

/** `until`: its last day; null for the stage that stays. */
export type Stage = { perDay: number; from: Day; until: Day | null };

/** The times of `plan` on `day`, "HH:MM", in order. */
export function timesOn(plan: Plan, day: Day): string[] {
  return day >= plan.since && plan.days.includes(weekdayOf(day)) ? timesAt(plan, day) : [];
}

/** What a plan goes through; fewer stages when it has fewer times. */
export function stagesOf(plan: Plan): Stage[] {
  const { since } = plan;
  const stages: Stage[] = [];
  for (const from of [since, addDays(since, FULL_PLAN_DAYS), addDays(since, FADING_PLAN_DAYS)]) {
    const perDay = timesAt(plan, from).length;
    const last = stages.at(-1);
    if (last?.perDay === perDay) continue;
    if (last) last.until = addDays(from, -1);
    stages.push({ perDay, from, until: null });
  }
  return stages;
}

/** The stage that holds on `day`; before the plan begins, its first. */
export function stageOf(plan: Plan, day: Day): Stage | undefined {
  return stagesOf(plan).find(({ until }) => until === null || day <= until);
}

// The first time stays, the last one goes after the second stage, and what lies between them after the first.
function timesAt({ since, times }: Plan, day: Day): string[] {
  const last = times.length - 1;
  const daysOf = (i: number) => (i === last ? FADING_PLAN_DAYS : FULL_PLAN_DAYS);
  return times.toSorted().filter((_, i) => i === 0 || day < addDays(since, daysOf(i)));
}
