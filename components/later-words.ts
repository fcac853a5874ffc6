// The words of what comes after the first paint. A part that is loaded with `usePart` has them.
import { type LaterWords, type Spoken, useWords } from './words.tsx';

export function useLaterWords(): Spoken<LaterWords> {
  const { words, ...spoken } = useWords();
  const { because, howOften, menus, notice, prompt, today, next } = words;
  if (!because || !howOften || !menus || !notice || !prompt || !today || !next)
    throw new Error('Load this part with `usePart`.');
  return { ...spoken, words: { ...words, because, howOften, menus, notice, prompt, today, next } };
}
