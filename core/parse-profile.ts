// Reads stored safety answers. Answers that cannot be read count as none: cautious mode, never no rules at all.
import { CONDITION_KEYS, type ConditionKey, REASK_DAYS } from '../data/conditions.ts';
import { isObject, type Parsed } from './parsed.ts';
import type { Profile } from './profile.ts';
import { DAY, type Millis } from './time.ts';

/** The stored profile, or what is wrong with it. Nothing stored (undefined) is cautious mode, not an error. */
export function parseProfile(raw: unknown): Parsed<Profile> {
  if (raw === undefined) return { ok: true, value: { kind: 'cautious' } };
  if (!isObject(raw)) return { ok: false, reasons: ['profile: not an object'] };
  if (raw['kind'] === 'cautious') return parseCautious(raw);
  if (raw['kind'] === 'answered') return parseAnswered(raw);
  return { ok: false, reasons: ['profile.kind: neither cautious nor answered'] };
}

/** The stored profile, or cautious mode where it does not parse. */
export function profileOrCautious(raw: unknown): Profile {
  const parsed = parseProfile(raw);
  return parsed.ok ? parsed.value : { kind: 'cautious' };
}

/** Whether the questions are to be asked (again): never asked so far, or 182 days ago or more. */
export function needsReask(profile: Profile, now: Millis): boolean {
  const since = profile.kind === 'answered' ? profile.answeredAt : profile.skippedAt;
  return since === undefined || now - since >= REASK_DAYS * DAY;
}

function parseCautious({ skippedAt, adult }: Readonly<Record<string, unknown>>): Parsed<Profile> {
  const reasons: string[] = [];
  if (skippedAt !== undefined && !isInstant(skippedAt)) reasons.push('profile.skippedAt: not an instant');
  if (adult !== undefined && typeof adult !== 'boolean') reasons.push('profile.adult: not true or false');
  if (reasons.length > 0) return { ok: false, reasons };
  const value: Profile = {
    kind: 'cautious',
    ...(isInstant(skippedAt) && { skippedAt }),
    ...(typeof adult === 'boolean' && { adult }),
  };
  return { ok: true, value };
}

function parseAnswered({
  answeredAt,
  adult,
  conditions,
}: Readonly<Record<string, unknown>>): Parsed<Profile> {
  const reasons: string[] = [];
  if (!isInstant(answeredAt)) reasons.push('profile.answeredAt: not an instant');
  if (typeof adult !== 'boolean') reasons.push('profile.adult: not true or false');
  if (!Array.isArray(conditions) || !conditions.every(isConditionKey))
    reasons.push('profile.conditions: not a list of known conditions');
  if (
    !isInstant(answeredAt) ||
    typeof adult !== 'boolean' ||
    !Array.isArray(conditions) ||
    reasons.length > 0
  )
    return { ok: false, reasons };
  const known = CONDITION_KEYS.filter((key) => conditions.includes(key));
  return { ok: true, value: { kind: 'answered', answeredAt, adult, conditions: known } };
}

function isInstant(raw: unknown): raw is Millis {
  return typeof raw === 'number' && Number.isFinite(raw);
}

function isConditionKey(raw: unknown): raw is ConditionKey {
  return CONDITION_KEYS.some((key) => key === raw);
}
