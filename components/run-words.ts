// All words, for what is shown around a run.
import { useLaterWords } from './later-words.ts';
import type { RunWords, Spoken } from './words.tsx';

export function useRunWords(): Spoken<RunWords> {
  const { words, ...spoken } = useLaterWords();
  const { player, safety, points, figures, cues, ratings, reasons } = words as Partial<RunWords>;
  if (!player || !safety || !points || !figures || !cues || !ratings || !reasons)
    throw new Error('Bring the words of a run: player, safety, points, figures, cues, ratings, reasons.');
  return { ...spoken, words: { ...words, player, safety, points, figures, cues, ratings, reasons } };
}
