// What a point is called besides its plain name, in the person's own language.
import type { MoreNames, Wheres } from '../../../core/find-point.ts';
import { POINT_CODES, type PointCode } from '../../../data/point-codes.ts';
import type { Words } from '../../words.tsx';

type PointWords = Readonly<Record<PointCode, { where: string }>>;
type PageWords = Words<'pointPages'>['pointPages'];

/** The channel a code stands for, and the number on it: "PC6" is the Pericardium's sixth. */
export function channelOf(code: PointCode, { channels }: PageWords): { channel: string; number: string } {
  const names: Readonly<Record<string, string | undefined>> = channels;
  const [letters = '', number = ''] = code.split(/(?=\d)(?<!\d)/);
  return { channel: names[letters] ?? letters, number };
}

/** What the name means, where we know it. */
export function meaningOf(code: PointCode, { meanings }: PageWords): string | undefined {
  const known: Readonly<Partial<Record<PointCode, string>>> = meanings;
  return known[code];
}

/** For the search: "Pericardium 6", "inner pass". */
export function translatedNames(words: PageWords): MoreNames {
  return Object.fromEntries(
    POINT_CODES.map((code) => {
      const { channel, number } = channelOf(code, words);
      return [code, [`${channel} ${number}`, meaningOf(code, words) ?? '']];
    }),
  );
}

/** For the search by place: "thumb", "wrist". */
export function wheresOf(points: PointWords): Wheres {
  return Object.fromEntries(POINT_CODES.map((code) => [code, points[code].where]));
}
