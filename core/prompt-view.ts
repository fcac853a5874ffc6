// What the popup shows while a prompt is on screen, from stored rows.
import { MAX_SNOOZES } from '../data/nudge-rules.ts';
import type { Env } from './env.ts';
import { suggestedFor } from './first-view.ts';
import type { HomeRows } from './home-view.ts';
import { loadNow } from './load.ts';
import { onShow } from './nudge.ts';
import type { RoutineCard } from './routine-card.ts';
import { tensionLimitMs } from './state.ts';
import type { PromptView } from './view.ts';

/** The prompt on screen, or what stands on the badge only; null when neither is there. */
export function promptView(
  { state, runs }: HomeRows,
  { settings }: Env,
  own: readonly RoutineCard[] = [],
): PromptView | null {
  const prompt = onShow(state.pending);
  const first = prompt[0];
  if (!first) return null;
  return {
    kind: first.kind,
    signals: prompt.flatMap(({ signals }) => signals),
    sinceBreakMs: loadNow(state.load, state.ledger).sinceBreak,
    limitMs: tensionLimitMs(state, settings),
    suggested: suggestedFor(first, runs, own),
    snoozeMinutes: settings.snoozeMinutes,
    canSnooze: prompt.some(({ snoozes }) => snoozes < MAX_SNOOZES),
  };
}
