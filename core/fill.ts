// Puts values into a sentence from the locale files. No words of its own.

/** A sentence, or one for each plural form (`Intl.PluralRules` names), chosen by the parameter `n`. */
export type Message =
  | string
  | { one?: string; two?: string; few?: string; many?: string; zero?: string; other: string };

export type Params = Readonly<Record<string, string | number>>;

/** `fill({one: '{n} minute', other: '{n} minutes'}, {n: 2}, 'en')` is "2 minutes". A name without a value stays as written. */
export function fill(message: Message, params: Params = {}, language = 'en'): string {
  const sentence = typeof message === 'string' ? message : pluralOf(message, params['n'], language);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? writerOf(language).number.format(value) : value;
  });
}

function pluralOf(
  message: Exclude<Message, string>,
  n: string | number | undefined,
  language: string,
): string {
  const form = writerOf(language).plural.select(Number(n ?? 0));
  return message[form] ?? message.other;
}

type Writer = { number: Intl.NumberFormat; plural: Intl.PluralRules };

const writers = new Map<string, Writer>();

/** Made once a language: making one takes longer than all the sentences of a page. */
function writerOf(language: string): Writer {
  const known = writers.get(language);
  if (known) return known;
  const made = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
  writers.set(language, made);
  return made;
}
