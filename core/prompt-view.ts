// What the popup shows while a prompt is on screen, from stored rows.
import type { Env } from './env.ts';
import { type HomeRows, suggestedFor } from './home-view.ts';
import { loadNow } from './load.ts';
import { MAX_SNOOZES, promptOf } from './nudge.ts';
import { MINUTE } from './time.ts';
import type { PromptView } from './view.ts';

/** The prompt on screen, or null. */
export function promptView({ state, runs }: HomeRows, { settings }: Env): PromptView | null {
  const prompt = promptOf(state.pending);
  const first = prompt[0];
  if (!first) return null;
  return {
    kind: first.kind,
    signals: prompt.flatMap(({ signals }) => signals),
    sinceBreakMs: loadNow(state.load, state.ledger).sinceBreak,
    limitMs: settings.tensionMinutes * MINUTE,
    suggested: suggestedFor(first, runs),
    snoozeMinutes: settings.snoozeMinutes,
    canSnooze: prompt.some(({ snoozes }) => snoozes < MAX_SNOOZES),
  };
}
