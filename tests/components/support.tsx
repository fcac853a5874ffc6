// Renders components with the real words, in Greenwich, and makes plans by the real rules.
import { type RenderResult, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { type Speech, WordsProvider } from '../../components/words.tsx';
import type { Plan } from '../../core/plan.ts';
import { planFor } from '../../core/plan-for.ts';
import type { ConditionKey, Profile } from '../../core/profile.ts';
import { ROUTINES, type RoutineId } from '../../data/routines.ts';
import words from '../../locales/en.json' with { type: 'json' };

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

const whole: Speech = {
  words,
  language: 'en',
  formatTime: (instant) => time.format(instant),
  formatWhen: (instant) => time.format(instant),
  formatHour: (instant) => time.format(instant).slice(0, 2),
};

export const MIDNIGHT = Date.UTC(2026, 10, 20);

/** An instant of the day, by the clock. */
export function at(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return MIDNIGHT + (hours * 60 + minutes) * 60_000;
}

/**
 * Shows `view`; `show` draws another in its place, as the page does with each frame. `brought`: the words of a page, where
 * a test asks whether its parts bring their own.
 */
export function show(
  view: ComponentChildren,
  brought: Speech['words'] = words,
): RenderResult & { show: (next: ComponentChildren) => void } {
  const speech = { ...whole, words: brought };
  const wrap = (next: ComponentChildren) => <WordsProvider speech={speech}>{next}</WordsProvider>;
  const result = render(wrap(view));
  return { ...result, show: (next) => result.rerender(wrap(next)) };
}

export function answered(...conditions: ConditionKey[]): Profile {
  return { kind: 'answered', answeredAt: at('9:00'), adult: true, conditions };
}

export function planOf(id: RoutineId, profile: Profile = answered()): Plan {
  const result = planFor(ROUTINES[id], { profile, todayByPoint: {}, hiddenUntil: {}, now: at('14:00') });
  if (result.kind !== 'plan') throw new Error(`No plan for ${id}.`);
  return result.plan;
}
