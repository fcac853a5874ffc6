// A part of a page that brings words of its own: adds them to those that are there.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Speech, useSpeech, WordsProvider } from './words.tsx';

export type MoreWordsProps = {
  /** The same object each time. */
  words: Partial<Speech['words']>;
  children: ComponentChildren;
};

export function MoreWords({ words, children }: MoreWordsProps) {
  const speech = useSpeech();
  const more = useMemo(() => ({ ...speech, words: { ...speech.words, ...words } }), [speech, words]);
  return <WordsProvider speech={more}>{children}</WordsProvider>;
}
