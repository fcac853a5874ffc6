// The question of a prompt and its reasons, in words. Never says how the person feels.
import type { PromptView, Signal } from '../../core/view.ts';
import { useWords } from '../words.tsx';

export function useQuestion({ kind, signals }: PromptView): string {
  const { words, say, formatTime } = useWords();
  const texts = words.popup.prompt;
  const chosen = signals.find((signal) => signal.kind === 'chosen-time');
  if (kind === 'scheduled' && chosen?.kind === 'chosen-time') {
    return say(texts.scheduled, { time: formatTime(chosen.at) });
  }
  if (kind === 'stress') return texts.stress;
  const isAsked = signals.some((signal) => signal.kind === 'you-said');
  return isAsked ? texts.tense : texts.tension;
}

/** One sentence a signal. The one that a scheduled prompt's question already says is left out. */
export function useReasons({ kind, signals }: PromptView): string[] {
  const { words, say, formatTime } = useWords();
  const texts = words.popup.prompt.why;
  const sentence = (signal: Signal): string => {
    switch (signal.kind) {
      case 'screen-time':
        return say(texts['screen-time'], { n: signal.minutes });
      case 'chosen-time':
        return say(texts['chosen-time'], { time: formatTime(signal.at) });
      case 'you-said':
        return texts[signal.feeling];
      case 'high-answers':
        return texts['high-answers'];
    }
  };
  return signals.filter((signal) => kind !== 'scheduled' || signal.kind !== 'chosen-time').map(sentence);
}
