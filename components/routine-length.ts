// How long a routine is, as its card says it.
import type { Spoken } from './words.tsx';

/** "3 min"; "30 s" of one that is over before a minute is. */
export function routineLength({ words, say }: Pick<Spoken, 'words' | 'say'>, seconds: number): string {
  const { minutesShort, secondsShort } = words.popup;
  return seconds < 60
    ? say(secondsShort, { n: Math.round(seconds) })
    : say(minutesShort, { n: Math.round(seconds / 60) });
}
