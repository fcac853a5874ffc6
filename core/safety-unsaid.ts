// Whether nothing is known of a person's safety yet, so that answers from a file may take its place.
import type { SafetyData } from './data-file.ts';

export function isSafetyUnsaid({ profile, record }: SafetyData): boolean {
  const isUnanswered = profile.kind === 'cautious' && profile.skippedAt === undefined && !profile.conditions;
  const { hiddenUntil, off, pacedBreathingOff, unwellUntil, matOffUntil, leftOut = [], skinToday } = record;
  const isEmpty = Object.keys(hiddenUntil).length + off.length + leftOut.length === 0;
  return (
    isUnanswered &&
    isEmpty &&
    !pacedBreathingOff &&
    [unwellUntil, matOffUntil, skinToday].every((one) => one === undefined)
  );
}
