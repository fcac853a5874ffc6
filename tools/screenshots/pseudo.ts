// English that looks like other languages, to see what does not fit: never stored, made of the words when they are needed.

export type PseudoLocale = 'longer' | 'mirrored';

/** Sentences, in sections and lists, as a locale file has them. */
type Words = string | readonly Words[] | { readonly [name: string]: Words };

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Č',
  E: 'É',
  I: 'Ï',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
  Y: 'Ý',
  Z: 'Ž',
};
/** What is filled in later: "{minutes}". It stays as it is. */
const PARAMETER = /(\{\w+\})/;
const MORE = 0.4;
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** The same words as `locale` would have them. */
export function pseudoWords<T extends Words>(words: T, locale: PseudoLocale): T {
  const change = locale === 'longer' ? lengthen : mirror;
  const walk = (part: Words): Words => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(walk);
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, walk(value)]));
  };
  // The same shape, with other strings in it.
  return walk(words) as T;
}

/** "Start now" is "[Štárt ñöw öñë]": accents, and brackets that show both ends, 40 % longer in whole words. */
export function lengthen(text: string): string {
  if (text.trim() === '') return text;
  const letters = text.replace(/\{\w+\}/g, '').length;
  return `[${accent(text)}${filler(Math.ceil(letters * MORE) - 2)}]`;
}

/** Runs from right to left, letter by letter, but for what is filled in. */
export function mirror(text: string): string {
  if (text.trim() === '') return text;
  return partsOf(text, (part) => RIGHT_TO_LEFT + part + END);
}

function accent(text: string): string {
  return partsOf(text, (part) => part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter));
}

function partsOf(text: string, change: (part: string) => string): string {
  return text
    .split(PARAMETER)
    .map((part) => (part === '' || PARAMETER.test(part) ? part : change(part)))
    .join('');
}

const FILLERS = ['öñë', 'twö', 'thrëë', 'föür', 'fîvë', 'šîx', 'šëvëñ', 'ëîght'];

/** So many characters of whole words, blanks between them; a rest too short for a word stands at the last. */
function filler(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const word = ` ${FILLERS[i % FILLERS.length]}`;
    const room = length - text.length;
    text += word.length <= room ? word : 'ö'.repeat(room);
  }
  return text;
}
