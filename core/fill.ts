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
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}

function pluralOf(
  message: Exclude<Message, string>,
  n: string | number | undefined,
  language: string,
): string {
  const form = rulesOf(language).select(Number(n ?? 0));
  return message[form] ?? message.other;
}

const plurals = new Map<string, Intl.PluralRules>();

/** Made once a language: making one takes longer than all the sentences of a page. */
function rulesOf(language: string): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}
