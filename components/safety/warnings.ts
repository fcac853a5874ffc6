// What to mind at a point that is pressed all the same.
import type { PlanChange } from '../../core/plan.ts';
import type { Words } from '../words.tsx';

/** One sentence for each reason that has one; none for a point that is left out. */
export function warningsOf({ action, reasons }: PlanChange, words: Words<'safety'>): string[] {
  if (action === 'substitute' || action === 'replace') return [];
  const warnings: Readonly<Record<string, string | undefined>> = words.safety.warn;
  return reasons.flatMap((reason) => warnings[reason] ?? []);
}
