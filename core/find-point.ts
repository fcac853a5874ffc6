// Finds points by any of their names: code, pinyin with or without tones, Chinese, Korean, other spellings; and where no
// name fits, by a name with a slip in it, or by where the point lies.
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import { POINT_FACTS } from '../data/point-facts.ts';
import { POINTS } from '../data/points.ts';
import { isOneSlip, searchWords } from './search-words.ts';

/** Names besides those of the data, such as the translated ones. */
export type MoreNames = Readonly<Partial<Record<PointCode, readonly string[]>>>;

/** Where each point lies, in the person's own language. */
export type Wheres = Readonly<Partial<Record<PointCode, string>>>;

/** A name shorter than this is soon another one. */
const FORGIVEN_FROM = 5;

/** As `findPoints`; where no name fits, the points that one with a slip may mean, or else those that lie there. */
export function findPointsOrPlace(query: string, { more, wheres }: { more: MoreNames; wheres: Wheres }) {
  const ways = [() => findPoints(query, more), () => findSlips(query, more), () => findPlaces(query, wheres)];
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

/** "nei gaun", "He Goo": a whole name, as it sounds, with at most one letter wrong. */
function findSlips(query: string, more: MoreNames): readonly PointCode[] {
  const wanted = soundOf(query);
  if (wanted.length < FORGIVEN_FROM - 1 || /\d/.test(wanted)) return [];
  const isNear = (name: string) => {
    const sound = soundOf(name);
    return sound === wanted || (sound.length >= FORGIVEN_FROM && isOneSlip(wanted, sound));
  };
  return POINT_CODES.filter((code) => namesOf(code, more).some(isNear));
}

/** A word that no place knows asks for something else ("chest pain"): then no point is the answer. */
function findPlaces(query: string, wheres: Wheres): readonly PointCode[] {
  const places = POINT_CODES.map((code) => ({ id: code, names: [wheres[code] ?? ''] }));
  const words = fold(query).split(' ');
  const isKnown = words.every((word) => searchWords(word, places).length > 0);
  return isKnown ? searchWords(query, places) : [];
}

/** Older and freer spellings of one sound fall together: "Tsu San Li" and "Zusanli", "Goo" and "Gu". */
function soundOf(name: string): string {
  return fold(name).replaceAll(' ', '').replace(/ts|tz/g, 'z').replaceAll('oo', 'u');
}

/**
 * The points that `query` may mean, the nearest first: by a whole name, then by how a name begins, then by how one of
 * its words begins. Accents, case, spaces and hyphens make no difference. An empty query: all points, in their order.
 */
export function findPoints(query: string, more: MoreNames = {}): readonly PointCode[] {
  const wanted = fold(query).replaceAll(' ', '');
  if (wanted === '') return query.trim() === '' ? POINT_CODES : [];
  const ranked = POINT_CODES.map((code) => ({ code, rank: Math.min(...namesOf(code, more).map(rankOf)) }));
  return [0, 1, 2].flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ code }) => code));

  function rankOf(name: string): number {
    const tails = tailsOf(fold(name));
    if (tails[0] === wanted) return 0;
    if (tails[0]?.startsWith(wanted)) return 1;
    return tails.some((tail) => tail.startsWith(wanted)) ? 2 : Infinity;
  }
}

function namesOf(code: PointCode, more: MoreNames): readonly string[] {
  const { pinyin, hans, names, otherNames } = POINT_FACTS[code];
  const { plain, hant } = POINTS[code];
  return [code, plain, pinyin, hant, hans, ...Object.values(names), ...otherNames, ...(more[code] ?? [])];
}

/** "Hégǔ" → "hegu", "Spirit-Gate" → "spirit gate", "LI 04" → "li 4", "ＰＣ６" → "pc6". */
function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // Hangul falls apart in NFKD, and is put together again.
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/['’ʼ]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/(?<!\d)0+(?=\d)/g, '')
      .trim()
  );
}

/** What follows from the beginning of each word, or of each Chinese or Korean character; without spaces. */
function tailsOf(name: string): readonly string[] {
  const starts = [...name.matchAll(/(?<![^ ])[^ ]|[\p{Script=Han}\p{Script=Hangul}]/gu)];
  return starts.map(({ index }) => name.slice(index).replaceAll(' ', ''));
}
