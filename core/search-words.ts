// Finds things by a person's own words: by beginnings, with a slip of the finger forgiven. Knows no words itself.

export type Entry<Id> = { id: Id; names: readonly string[] };

/** A word shorter than this must fit; in a longer one a letter may be wrong, missing or too much. */
const FORGIVEN_FROM = 5;
/** What fits less well than this share of the best is left out. */
const SHARE_OF_BEST = 0.5;

/**
 * The entries that fit `query`, best first, in their own order where they fit equally. A word that few entries know
 * counts for more than one that many know, so that "pain in my knee" is about the knee. Empty: none.
 */
export function searchWords<Id>(query: string, entries: readonly Entry<Id>[]): readonly Id[] {
  const known = entries.map(({ id, names }) => ({ id, words: names.flatMap(splitWords) }));
  const scores = known.map(() => 0);
  for (const asked of new Set(splitWords(query))) {
    const fits = known.map(({ words }) => bestFit(asked, words));
    const count = fits.filter((fit) => fit > 0).length;
    fits.forEach((fit, i) => {
      scores[i] = (scores[i] ?? 0) + (count > 0 ? fit / count : 0);
    });
  }
  const best = Math.max(0, ...scores);
  return known
    .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best * SHARE_OF_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** Small letters without accents; a sign within a word joins it ("can’t"), any other parts words. */
function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'`]/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function bestFit(asked: string, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, fitOf(asked, word)), 0);
}

/** 4 the same, 3 its beginning, 2 a longer form of it ("headaches"), 1 with a slip, 0 not at all. */
function fitOf(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (word.length >= 4 && asked.startsWith(word)) return 2;
  return asked.length >= FORGIVEN_FROM && isOneSlip(asked, word) ? 1 : 0;
}

/** Whether one letter changed, added, left out, or two changed over make `a` into `b`. */
function isOneSlip(a: string, b: string): boolean {
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
