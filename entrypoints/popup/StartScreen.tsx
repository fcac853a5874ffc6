// Between choosing a routine and its first step: the safety rules, and one question. Nothing starts around them.
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Blocked } from '../../components/safety/Blocked.tsx';
import { Changes } from '../../components/safety/Changes.tsx';
import { ChoosePoint } from '../../components/safety/ChoosePoint.tsx';
import { RedFlags } from '../../components/safety/RedFlags.tsx';
import { classicPoints } from '../../core/classic-points.ts';
import { MAT_ROUTINES } from '../../core/mat-uses.ts';
import { isAsWritten, type Plan } from '../../core/plan.ts';
import { type GateAnswers, planFor } from '../../core/plan-for.ts';
import { isOwnId } from '../../core/routine-id.ts';
import type { CheckInItem } from '../../data/check-ins.ts';
import type { PointCode } from '../../data/point-codes.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { classicRoutine, ROUTINES, type Routine } from '../../data/routines.ts';
import { letRun, report } from '../../platform/report.ts';
import type { Safety } from '../../platform/safety-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { BeforeScreen } from './BeforeScreen.tsx';
import type { Loaded } from './load-rows.ts';
import { OwnRoutine } from './OwnRoutine.tsx';
import { planContext } from './plan-context.ts';
import { useAskBefore } from './use-answers.ts';

/** One answer before a run. */
export type BeforeAnswer = { item: CheckInItem; value: number };

type Props = {
  storage: PageStorage;
  loaded: Loaded;
  safety: Safety;
  routine: AnyRoutineId;
  /** With the classic press: the point, chosen before. */
  point?: PointCode | undefined;
  /** `answer`: what was answered before it; null for nothing. */
  onStart: (plan: Plan, answer: BeforeAnswer | null) => Promise<void>;
  /** Something could not be kept. */
  onFailed: () => void;
  onAnother: (routine: AnyRoutineId) => void;
  onChangeAnswers: () => void;
  onBack: () => void;
};

export function StartScreen(props: Props) {
  const [chosen, setChosen] = useState<Routine | null>(null);
  const choices = classicPoints(planContext(props.loaded, props.safety));
  const asked = choices.find(({ point, sides }) => point === props.point && sides.length > 0);
  const { storage, onBack } = props;
  if (isOwnId(props.routine))
    return (
      <OwnRoutine {...{ storage, onBack }} id={props.routine}>
        {(own) => <StartOf {...props} routine={own} />}
      </OwnRoutine>
    );
  const routine = props.routine === 'classic-180' ? (chosen ?? ofOneSide(asked)) : ROUTINES[props.routine];
  if (routine) return <StartOf {...props} routine={routine} />;
  return (
    <ChoosePoint
      points={asked ? [asked] : choices}
      onChoose={(point, side) => setChosen(classicRoutine(point, side))}
      onBack={props.onBack}
    />
  );
}

/** A point that is pressed on both sides at once leaves nothing to choose. */
function ofOneSide(asked: ReturnType<typeof classicPoints>[number] | undefined): Routine | null {
  const [side] = asked?.sides ?? [];
  return asked && side === 'both' ? classicRoutine(asked.point, side) : null;
}

function StartOf({
  storage,
  loaded,
  safety,
  routine,
  onStart,
  onFailed,
  onAnother,
  onChangeAnswers,
  onBack,
}: Omit<Props, 'routine' | 'point'> & { routine: Routine }) {
  const [gateAnswers, setGateAnswers] = useState<GateAnswers>({});
  // The changed plan that the person has seen and taken. Should it change once more, they see it once more.
  const [agreed, setAgreed] = useState<string | null>(null);
  const isMatKnown = useMatKnown(storage, routine);
  const result =
    isMatKnown === null
      ? null
      : planFor(routine, { ...planContext(loaded, safety, { isMatKnown }), gateAnswers });
  const ready =
    result?.kind === 'plan' && (isAsWritten(result.plan) || agreed === textOf(result.plan))
      ? result.plan
      : null;
  const item = useAskBefore(storage, loaded, routine.goal);
  const isNext = ready !== null && item === null;
  useEffect(() => {
    if (isNext) letRun(onStart(ready, null), 'starting the routine');
  }, [isNext]);
  if (ready && item)
    return (
      <BeforeScreen
        {...{ plan: ready, item, onFailed, onBack }}
        onStart={(value) =>
          letRun(onStart(ready, value === null ? null : { item, value }), 'starting the routine')
        }
      />
    );
  if (!result || ready) return <Loading />;
  if (result.kind === 'ask') {
    const answer = (answered: GateAnswers[keyof GateAnswers]) =>
      setGateAnswers((before) => ({
        ...before,
        ...Object.fromEntries(result.gates.map((gate) => [gate, answered])),
      }));
    return (
      <RedFlags
        gates={result.gates}
        onNone={() => answer('none')}
        onYes={() => answer('yes-or-unsure')}
        onBack={onBack}
      />
    );
  }
  if (result.kind === 'blocked')
    return (
      <Blocked blocked={result} onInstead={onAnother} onChangeAnswers={onChangeAnswers} onBack={onBack} />
    );
  return (
    <Changes
      plan={result.plan}
      onStart={() => setAgreed(textOf(result.plan))}
      onChangeAnswers={onChangeAnswers}
      onAnother={onBack}
    />
  );
}

function textOf(plan: Plan): string {
  return JSON.stringify(plan);
}

/** Reads every run there is: once, for the few who lie on a mat. */
async function hasLainOnMat(storage: PageStorage): Promise<boolean> {
  const runs = await storage.runsSince(0);
  return runs.some(({ routineId, outcome }) => outcome === 'completed' && MAT_ROUTINES.includes(routineId));
}

/** Null while it is being read; it matters on the mat alone. */
function useMatKnown(storage: PageStorage, { mat }: Routine): boolean | null {
  const [isKnown, setIsKnown] = useState<boolean | null>(mat ? null : false);
  useEffect(() => {
    if (!mat) return;
    // What can't be read counts as the first time: the careful choice.
    const notKnown = (error: unknown) => {
      report(error, 'looking for an earlier mat session');
      return false;
    };
    void hasLainOnMat(storage).catch(notKnown).then(setIsKnown);
  }, []);
  return isKnown;
}
