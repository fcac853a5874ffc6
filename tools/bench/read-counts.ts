// What stands behind the name of a bench: whole numbers by name.

/** `--days 1000 --seed=2` over `usual`. @throws on a name that is not in it, or what is no whole number from 1 on. */
export function readCounts<Name extends string>(
  words: readonly string[],
  usual: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const counts: Record<Name, number> = { ...usual };
  const names = Object.keys(usual) as Name[];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [given = '', inline] = word.split('=', 2);
    const name = names.find((one) => given === `--${one}`);
    if (!name)
      throw new Error(
        `Unknown argument ${word}. There are ${names.map((one) => `--${one} N`).join(' and ')}.`,
      );
    const count = Number(inline ?? rest.shift());
    if (!Number.isSafeInteger(count) || count < 1)
      throw new Error(`${given} takes a whole number from 1 on.`);
    counts[name] = count;
  }
  return counts;
}
