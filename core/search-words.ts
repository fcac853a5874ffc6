// Finds things by a person's own words: by beginnings, with a slip of the finger forgiven. Knows no words itself.

export type Entry<Id> = { id: Id; names: readonly string[] };

/** In a known word of so many letters one may be wrong, missing or too much. */
const FORGIVEN_FROM = 5;
/**
 * A known word so short is soon the beginning of a quite different one ("post", "posture"): it may only grow a little.
 * With another letter it is another word ("food", "foot"): two may only be changed over ("nekc"), where nothing fits.
 */
const SHORT = 4;
const SHORT_ENDING = 2;
/** What fits less well than this share of the best is left out. */
const SHARE_OF_BEST = 0.5;
/** Above every other: one of the names is what was asked, word by word. */
const SAME_NAME = 100;

/**
 * The entries that fit `query`, best first, in their own order where they fit equally. A word that few entries know
 * counts for more than one that many know, so that "pain in my knee" is about the knee. A name that was asked for word
 * by word comes first. Where some fit every word, those that fit only a part are left out: "lower back" is no "lower
 * leg". Words that nobody knows are passed over, and so are `fillers` ("my", "the"). Empty: none.
 */
export function searchWords<Id>(
  query: string,
  entries: readonly Entry<Id>[],
  fillers: readonly string[] = [],
): readonly Id[] {
  const wordsOf = (text: string) => splitWords(text).filter((word) => !fillers.includes(word));
  const known = entries.map(({ id, names }) => ({ id, names: names.map(wordsOf) }));
  const asked = [...new Set(wordsOf(query))]
    .map((word) =>
      fitsOf(
        word,
        known.map(({ names }) => names.flat()),
      ),
    )
    .filter(({ count }) => count > 0);
  const whole = asked.map(({ word }) => word).join(' ');
  const scored = known.map(({ id, names }, i) => {
    const sum = asked.reduce((total, { fits, count }) => total + (fits[i] ?? 0) / count, 0);
    return { id, sum, score: sum + (names.some((name) => name.join(' ') === whole) ? SAME_NAME : 0) };
  });
  const whollyFit = scored.filter(
    (_, i) => asked.length > 0 && asked.every(({ fits }) => (fits[i] ?? 0) > 0),
  );
  const best = Math.max(...scored.map(({ sum }) => sum), 0);
  return (whollyFit.length > 0 ? whollyFit : scored)
    .filter(({ sum, score }) => sum > 0 && score >= best * SHARE_OF_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** How well each entry fits one word, and how many do. */
function fitsOf(word: string, entries: readonly (readonly string[])[]) {
  const fitting = (fit: Fit) => {
    const fits = entries.map((words) => Math.max(0, ...words.map((known) => fit(word, known))));
    return { word, fits, count: fits.filter((one) => one > 0).length };
  };
  const usual = fitting(fitOf);
  return usual.count > 0 ? usual : fitting(changedOver);
}

/** Small letters without accents; a sign within a word joins it ("can’t"), any other parts words. */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'`]/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

type Fit = (asked: string, word: string) => number;

/** 4 the same, 3 its beginning, 2 a longer form of it ("headaches"), 1 with a slip, 0 not at all. */
function fitOf(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (isLongerForm(asked, word)) return 2;
  return word.length >= FORGIVEN_FROM && asked.length >= SHORT && isOneSlip(asked, word) ? 1 : 0;
}

/** 1 where two neighbours in a short word stand the other way round. */
function changedOver(asked: string, word: string): number {
  if (word.length !== SHORT) return 0;
  const changed = (i: number) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  return [0, 1, 2].some((i) => changed(i) === asked) ? 1 : 0;
}

function isLongerForm(asked: string, word: string): boolean {
  if (word.length < SHORT || !asked.startsWith(word)) return false;
  return word.length > SHORT || asked.length - word.length <= SHORT_ENDING;
}

/** Whether one letter changed, added, left out, or two changed over make `a` into `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
