// Looks through what a person typed for phrases that call for help, before anything is searched. Knows no words itself.
import { isOneSlip, splitWords } from './search-words.ts';

/** From the one that goes first to the one that can wait: a query that fits two is the first. */
export const ALARMS = ['crisis', 'emergency', 'today', 'soon'] as const;
export type Alarm = (typeof ALARMS)[number];

/**
 * Phrases that raise an alarm, and those that only sound like one ("dying for a coffee"). In a phrase "a/b" is either
 * word, and "vomit*" any word that begins so.
 */
export type AlarmPhrases = { phrases: readonly string[]; except: readonly string[] };

/** This many other words may stand between two of a phrase: "kill" and "myself" in "kill all of myself". */
const MOST_BETWEEN = 2;
/** From so many letters on a slip is forgiven; a shorter word is too soon another one ("live", "love"). */
const FORGIVEN_FROM = 5;

/** The gravest alarm that `query` raises, or null. Rather one too many than one too few. */
export function alarmIn(query: string, known: Readonly<Record<Alarm, AlarmPhrases>>): Alarm | null {
  const words = splitWords(query);
  return ALARMS.find((alarm) => isRaised(words, known[alarm])) ?? null;
}

function isRaised(words: readonly string[], { phrases, except }: AlarmPhrases): boolean {
  const left = except.reduce(without, words);
  return phrases.some((phrase) => spanOf(phrase, left, MOST_BETWEEN) !== null);
}

/** `words` with each place of the phrase emptied, so that what stands around it is still read. */
function without(words: readonly string[], phrase: string): readonly string[] {
  const span = spanOf(phrase, words, 0);
  if (!span) return words;
  const { from, to } = span;
  return without(
    words.map((word, i) => (i >= from && i <= to ? '' : word)),
    phrase,
  );
}

type Span = { from: number; to: number };

function spanOf(phrase: string, words: readonly string[], between: number): Span | null {
  const [first, ...rest] = phrase.split(' ');
  if (!first) return null;
  for (const [from, word] of words.entries()) {
    if (!fits(word, first)) continue;
    const to = endOf(rest, { words, after: from, between });
    if (to !== null) return { from, to };
  }
  return null;
}

type Reading = { words: readonly string[]; after: number; between: number };

/** Where the last of `parts` stands, each within reach of the one before it; null if one is missing. */
function endOf(parts: readonly string[], { words, after, between }: Reading): number | null {
  const [part, ...rest] = parts;
  if (part === undefined) return after;
  for (let at = after + 1; at <= after + 1 + between && at < words.length; at++) {
    if (!fits(words[at] ?? '', part)) continue;
    const end = endOf(rest, { words, after: at, between });
    if (end !== null) return end;
  }
  return null;
}

function fits(word: string, part: string): boolean {
  return part
    .split('/')
    .some((one) => (one.endsWith('*') ? begins(word, one.slice(0, -1)) : same(word, one)));
}

function begins(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  // A letter may be missing or too much within the stem, so that its slip is a letter shorter or longer.
  return [-1, 0, 1].some((more) => same(word.slice(0, stem.length + more), stem));
}

/** The first letter has to be right: "might" is no slip of "sight". */
function same(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  const isLong = Math.min(word.length, wanted.length) >= FORGIVEN_FROM;
  return isLong && word[0] === wanted[0] && isOneSlip(word, wanted);
}
