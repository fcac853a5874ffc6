// Why a safety rule concerns somebody, as one clause.
import { useWords } from './words.tsx';

/**
 * Gives a function that joins reasons: "your neck needs care and the skin there needs rest". Those of a stored plan may
 * be gone from a later version.
 */
export function useReasons(): (reasons: readonly string[]) => string {
  const { words, language } = useWords('reasons');
  const texts: Readonly<Record<string, string | undefined>> = words.reasons;
  const list = new Intl.ListFormat(language);
  return (reasons) => list.format(reasons.map((reason) => texts[reason] ?? reason));
}
