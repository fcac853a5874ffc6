// Gives the page its first words, and the later ones as soon as they have come.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useModule } from '../../components/use-module.ts';
import { type Speech, WordsProvider } from '../../components/words.tsx';
import { loadLaterWords } from './begin-parts.ts';

export function Speaking({ speech, children }: { speech: Speech; children: ComponentChildren }) {
  const later = useModule(loadLaterWords);
  const whole = useMemo(
    () => ({ ...speech, words: { ...speech.words, ...later?.laterWords } }),
    [speech, later],
  );
  return <WordsProvider speech={whole}>{children}</WordsProvider>;
}
