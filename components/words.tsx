// The words and the ways to write time that components speak with. Filled in by the page; no words here.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill, type Message, type Params } from '../core/fill.ts';
import type { Millis } from '../core/time.ts';
import type english from '../locales/en.json';

type AllWords = typeof english;

/** A section of a locale file. */
export type Section = keyof AllWords;

/** Those of the first paint, which are always there, and those named. */
export type Words<Name extends Section = never> = Pick<AllWords, 'popup' | 'routines' | Name>;

/** What a page must bring: the words, and how its zone and language write an instant. */
export type Speech = {
  /** Those of the first paint; its parts bring what else they speak with. */
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

export type Spoken<Name extends Section = never> = Omit<Speech, 'words'> & {
  words: Words<Name>;
  say: (message: Message, params?: Params) => string;
};

const WordsContext = createContext<Speech | null>(null);

export function WordsProvider({ speech, children }: { speech: Speech; children: ComponentChildren }) {
  return <WordsContext.Provider value={speech}>{children}</WordsContext.Provider>;
}

/** What is there by now. To speak, a component names what it needs with `useWords`. */
export function useSpeech(): Speech {
  const speech = useContext(WordsContext);
  if (!speech) throw new Error('Put a <WordsProvider> around this component.');
  return speech;
}

/** The words of the first paint and the sections named, and `say`, which fills them. A part of a page that is shown without them is a fault: it throws. */
export function useWords<Name extends Section = never>(...sections: readonly Name[]): Spoken<Name> {
  const speech = useSpeech();
  const missing = sections.find((name) => !speech.words[name]);
  if (missing) throw new Error(`Bring the words of "${missing}".`);
  return {
    ...speech,
    // Each section named was looked for just above.
    words: speech.words as Words<Name>,
    say: (message, params) => fill(message, params, speech.language),
  };
}
