// Finds points by any of their names: code, pinyin with or without tones, Chinese, Korean, other spellings.
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import { POINT_FACTS } from '../data/point-facts.ts';
import { POINTS } from '../data/points.ts';

/** Names besides those of the data, such as the translated ones. */
export type MoreNames = Readonly<Partial<Record<PointCode, readonly string[]>>>;

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
