// Between choosing a routine and its first step: the safety rules. Nothing starts around them.
import { useEffect } from 'preact/hooks';
import { Blocked } from '../../components/safety/Blocked.tsx';
import { Changes } from '../../components/safety/Changes.tsx';
import type { Plan } from '../../core/plan.ts';
import { planFor } from '../../core/plan-for.ts';
import { ROUTINES, type RoutineId } from '../../data/routines.ts';
import type { Safety } from '../../platform/safety-store.ts';
import type { Loaded } from './load-rows.ts';
import { planContext } from './plan-context.ts';

type Props = {
  loaded: Loaded;
  safety: Safety;
  routine: RoutineId;
  onStart: (plan: Plan) => Promise<void>;
  onChangeAnswers: () => void;
  onBack: () => void;
};

export function StartScreen({ loaded, safety, routine, onStart, onChangeAnswers, onBack }: Props) {
  const result = planFor(ROUTINES[routine], planContext(loaded, safety));
  const isUnchanged =
    result.kind === 'plan' && result.plan.changes.length === 0 && !result.plan.naturalBreathing;
  useEffect(() => {
    if (isUnchanged) void onStart(result.plan);
  }, []);
  if (isUnchanged) return null;
  if (result.kind === 'blocked')
    return (
      <Blocked
        reason={result.reason}
        offers={result.offers}
        onChangeAnswers={onChangeAnswers}
        onBack={onBack}
      />
    );
  return (
    <Changes
      plan={result.plan}
      onStart={() => void onStart(result.plan)}
      onChangeAnswers={onChangeAnswers}
      onAnother={onBack}
    />
  );
}
