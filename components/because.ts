// Why a nudge came, in plain words: what was seen, never how the person feels.
import type { Signal } from '../core/view.ts';
import { useWords } from './words.tsx';

/** Gives a function that joins the reasons of `signals` to one: "95 minutes … and the last two nudges …". */
export function useBecause(): (signals: readonly Signal[]) => string {
  const { words, say, formatTime, language } = useWords('because');
  const texts = words.because;
  const clause = (signal: Signal): string => {
    switch (signal.kind) {
      case 'screen-time':
      case 'no-pause':
      case 'past-hours':
        return say(texts[signal.kind], { n: Math.floor(signal.minutes) });
      case 'chosen-time':
        return say(texts['chosen-time'], { time: formatTime(signal.at) });
      case 'you-said':
        return texts[signal.feeling];
      case 'tried':
      case 'high-answers':
      case 'many-switches':
      case 'two-dismissed':
        return texts[signal.kind];
    }
  };
  const list = new Intl.ListFormat(language);
  return (signals) => list.format([...new Set(signals.map(clause))]);
}
