// The name of a routine, ours or one that the person made.
import { type AnyRoutineId, type OwnRoutineId, ROUTINE_IDS } from '../data/routine-ids.ts';
import type { Shape } from './shape.ts';

const OWN_ID = /^own-[\da-z-]{1,40}$/;

export function isOwnId(id: unknown): id is OwnRoutineId {
  return typeof id === 'string' && OWN_ID.test(id);
}

/** Reads a routine's name. Whether an own one is still there, the store tells. */
export const routineId: Shape<AnyRoutineId> = (raw, path, problems) => {
  const known = ROUTINE_IDS.find((id) => id === raw) ?? (isOwnId(raw) ? raw : undefined);
  if (!known) problems.push(`${path}: one of ${ROUTINE_IDS.join(', ')}, or an own routine's id`);
  return known;
};
