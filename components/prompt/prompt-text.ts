// The question of a prompt and its reasons, in words. Never says how the person feels.
import type { PromptView } from '../../core/view.ts';
import { useBecause } from '../because.ts';
import { wholeMinutes } from '../whole-minutes.ts';
import { useWords } from '../words.tsx';

export function useQuestion({ kind, signals }: PromptView): string {
  const { words, say, formatTime } = useWords('prompt', 'notification');
  const texts = words.prompt;
  const chosen = signals.find((signal) => signal.kind === 'chosen-time');
  if (kind === 'scheduled' && chosen?.kind === 'chosen-time') {
    return say(words.notification.because['chosen-time'], { time: formatTime(chosen.at) });
  }
  if (kind === 'stress') return texts.stress;
  const isAsked = signals.some((signal) => signal.kind === 'you-said');
  return isAsked ? texts.tense : words.notification.title;
}

/** Why now, in one sentence that names every signal; the one that a scheduled prompt's question says is left out. */
export function useWhyNow({ kind, signals, sinceBreakMs }: PromptView): string {
  const { words, say } = useWords('prompt', 'notification');
  const because = useBecause();
  const texts = words.prompt;
  const isChosen = signals.some((signal) => signal.kind === 'chosen-time');
  const others = signals.filter((signal) => kind !== 'scheduled' || signal.kind !== 'chosen-time');
  const [first] = others;
  if (!first) return '';
  // "Time for a pause? 52 minutes without one."
  if (kind === 'tension' && others.length === 1 && first.kind === 'screen-time')
    return say(words.notification.because['screen-time'], { n: wholeMinutes(sinceBreakMs) });
  return say(kind === 'scheduled' && isChosen ? texts.alsoNow : texts.whyNow, { reasons: because(others) });
}
