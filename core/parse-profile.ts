// Reads stored safety answers. Answers that cannot be read count as none: cautious mode, never no rules at all.
import { CONDITION_KEYS, REASK_DAYS } from '../data/conditions.ts';
import { isObject, type Parsed } from './parsed.ts';
import type { Profile } from './profile.ts';
import { flag, list, number, oneOf, optional, read, type Shape, variant } from './shape.ts';
import { DAY, type Millis } from './time.ts';

const PROFILE_SHAPE: Shape<Profile> = variant('kind', {
  cautious: {
    skippedAt: optional(number()),
    adult: optional(flag),
    conditions: optional(list(oneOf(CONDITION_KEYS))),
  },
  answered: {
    answeredAt: number(),
    adult: flag,
    conditions: list(oneOf(CONDITION_KEYS)),
  },
});

/** The stored profile, or what is wrong with it. Nothing stored (undefined) is cautious mode, not an error. */
export function parseProfile(raw: unknown): Parsed<Profile> {
  if (raw === undefined) return { ok: true, value: { kind: 'cautious' } };
  const parsed = read(PROFILE_SHAPE, raw, 'profile');
  if (!parsed.ok || !parsed.value.conditions) return parsed;
  // In the questions' order and once each, whatever the order they were stored in.
  const given = new Set(parsed.value.conditions);
  return { ok: true, value: { ...parsed.value, conditions: CONDITION_KEYS.filter((key) => given.has(key)) } };
}

/** In place of a profile that could not be read: careful, and with every answer in it that could. */
export function salvageProfile(raw: unknown): Profile {
  if (!isObject(raw)) return { kind: 'cautious' };
  const named: readonly unknown[] = Array.isArray(raw['conditions']) ? raw['conditions'] : [];
  const conditions = CONDITION_KEYS.filter((key) => named.includes(key));
  return {
    kind: 'cautious',
    // Never taken for grown up on the word of something broken.
    ...(raw['adult'] === false && { adult: false }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** Whether the questions are to be asked (again): never asked so far, or 182 days ago or more. */
export function needsReask(profile: Profile, now: Millis): boolean {
  const since = profile.kind === 'answered' ? profile.answeredAt : profile.skippedAt;
  return since === undefined || now - since >= REASK_DAYS * DAY;
}
