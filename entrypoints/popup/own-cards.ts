// The person's own routines, and every card as it will really be done with their answers. Comes after the first paint.
import { type OwnRoutine, ownCard, routineOf } from '../../core/own-routine.ts';
import { previewPlan } from '../../core/plan-for.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import { ROUTINE_IDS } from '../../data/routine-ids.ts';
import { ROUTINES, type Routine } from '../../data/routines.ts';
import { ownRoutinesOrNone } from '../../platform/own-routines.ts';
import { report } from '../../platform/report.ts';
import { loadSafety, type Safety } from '../../platform/safety-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { planContext, type SafetyRows } from './plan-context.ts';

export type Cards = {
  own: readonly RoutineCard[];
  /** The card with the points that are pressed for this person: those left out are not promised. */
  forPerson: (card: RoutineCard, rows: SafetyRows) => RoutineCard;
};

/** Never rejects: a nudge does not fail for a list that can't be read. */
export async function loadCards(storage: PageStorage): Promise<Cards> {
  const [own, safety] = await Promise.all([
    ownRoutinesOrNone(storage),
    loadSafety().catch((error: unknown) => {
      report(error, 'reading the safety answers');
      return null;
    }),
  ]);
  return {
    own: own.map(ownCard),
    forPerson: (card, rows) => (safety ? cardFor(card, routineOn(card, own), { safety, rows }) : card),
  };
}

function routineOn({ id }: RoutineCard, own: readonly OwnRoutine[]): Routine | undefined {
  const shipped = ROUTINE_IDS.find((one) => one === id);
  const made = own.find((one) => one.id === id);
  return shipped ? ROUTINES[shipped] : made && routineOf(made);
}

function cardFor(
  card: RoutineCard,
  routine: Routine | undefined,
  { safety, rows }: { safety: Safety; rows: SafetyRows },
): RoutineCard {
  // Nobody has answered yet: what care would leave out is not what they will do.
  if (
    !routine ||
    routine.goal === 'point' ||
    (safety.profile.kind === 'cautious' && !safety.profile.skippedAt)
  )
    return card;
  const result = previewPlan(routine, planContext(rows, safety, { isMatKnown: true }));
  if (result.kind !== 'plan') return card;
  const points = result.plan.steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
  return { ...card, points: [...new Set(points)] };
}
