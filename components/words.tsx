// The words and the ways to write time that components speak with. Filled in by the page; no words here.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill, type Message, type Params } from '../core/fill.ts';
import type { Millis } from '../core/time.ts';
import type english from '../locales/en.json';

/** The sections of a locale file that the first paint speaks with. */
export type Words = Pick<typeof english, 'popup' | 'routines'>;

/** Those that the parts after the first paint need besides; a page may bring them a moment later. */
export type LaterWords = Words &
  Pick<typeof english, 'because' | 'howOften' | 'menus' | 'notice' | 'prompt' | 'today' | 'next'>;

/** Those that more than one helper of the library writes with. */
export type LibraryWords = typeof english;

/** Those of everything around a run, which come with it. */
export type RunWords = LaterWords &
  Pick<typeof english, 'player' | 'safety' | 'points' | 'cues' | 'ratings' | 'reasons'>;

type AllWords = typeof english;

/** What a page must bring: the words, and how its zone and language write an instant. */
export type Speech = {
  words: Words & Partial<AllWords>;
  /** BCP 47 tag of the words, for plurals and digits. */
  language: string;
  /** "14:20" */
  formatTime: (at: Millis) => string;
  /** "14:20" today, "Thu 14:20" or "3 Mar" before: for lists that go back further. */
  formatWhen: (at: Millis) => string;
  /** "09" or "9 am": a whole hour under the line of the day. */
  formatHour: (at: Millis) => string;
};

export type Spoken<Known> = Omit<Speech, 'words'> & {
  words: Known;
  say: (message: Message, params?: Params) => string;
};

const WordsContext = createContext<Speech | null>(null);

export function WordsProvider({ speech, children }: { speech: Speech; children: ComponentChildren }) {
  return <WordsContext.Provider value={speech}>{children}</WordsContext.Provider>;
}

/** The words of the first paint, and `say`, which fills them. */
export function useWords(): Spoken<Words & Partial<AllWords>> {
  const speech = useContext(WordsContext);
  if (!speech) throw new Error('Put a <WordsProvider> around this component.');
  return { ...speech, say: (message, params) => fill(message, params, speech.language) };
}

/** The words of the first paint and the sections named. A part of a page that is shown without them is a fault: it throws. */
export function useSections<Name extends keyof AllWords>(
  ...names: readonly Name[]
): Spoken<Words & Pick<AllWords, Name>> {
  const { words, ...spoken } = useWords();
  const missing = names.filter((name) => !words[name]);
  if (missing.length > 0) throw new Error(`Bring the words of this part: ${missing.join(', ')}.`);
  // Each section named was looked for just above.
  return { ...spoken, words: words as Words & Pick<AllWords, Name> };
}
