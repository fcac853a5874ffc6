// Safety questions, changes before a start, and what is blocked.
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Blocked } from '../../../components/safety/Blocked.tsx';
import { Changes } from '../../../components/safety/Changes.tsx';
import { ChoosePoint } from '../../../components/safety/ChoosePoint.tsx';
import { RedFlags } from '../../../components/safety/RedFlags.tsx';
import { SafetyQuestions } from '../../../components/safety/SafetyQuestions.tsx';
import { classicPoints } from '../../../core/classic-points.ts';
import { type PlanContext, planFor } from '../../../core/plan-for.ts';
import type { Profile } from '../../../core/profile.ts';
import type { GateKey } from '../../../data/gates.ts';
import { ROUTINES, type RoutineId } from '../../../data/routines.ts';
import type { GalleryState } from '../states.tsx';
import { answered, at, CAUTIOUS, NONE, planOf } from './fixtures.ts';
import { nothing } from './nothing.ts';

const fresh: Profile = { kind: 'cautious' };
const some: Profile = answered('pregnancy', 'wrist');

const questions = (profile: Profile, back = false) => (
  <PopupFrame>
    <SafetyQuestions
      profile={profile}
      onSave={nothing}
      onSkip={nothing}
      {...(back && { onBack: nothing, onTurnOnAgain: nothing })}
    />
  </PopupFrame>
);

const changes = (routine: RoutineId, profile: Profile) => (
  <PopupFrame onSafety={nothing}>
    <Changes
      plan={planOf(routine, profile)}
      onStart={nothing}
      onChangeAnswers={nothing}
      onAnother={nothing}
    />
  </PopupFrame>
);

const blocked = (routine: RoutineId, context: Partial<PlanContext>) => {
  const result = planFor(ROUTINES[routine], {
    profile: NONE,
    todayByPoint: {},
    hiddenUntil: {},
    now: at('14:00'),
    ...context,
  });
  if (result.kind !== 'blocked') throw new Error(`${routine} is not blocked.`);
  return (
    <PopupFrame onSafety={nothing}>
      <Blocked blocked={result} onInstead={nothing} onChangeAnswers={nothing} onBack={nothing} />
    </PopupFrame>
  );
};

const redFlags = (...gates: GateKey[]) => (
  <PopupFrame onSafety={nothing}>
    <RedFlags gates={gates} onNone={nothing} onYes={nothing} onBack={nothing} />
  </PopupFrame>
);

export const SAFETY_STATES: readonly GalleryState[] = [
  { name: 'safety', view: questions(fresh) },
  { name: 'safety-age-asked', view: questions(fresh), press: ['.actions .button--main'] },
  { name: 'safety-some', view: questions(some, true) },
  { name: 'changes-pregnancy', view: changes('reset-60', some) },
  { name: 'changes-cautious', view: changes('three-points-180', CAUTIOUS) },
  { name: 'changes-cautious-shoulders', view: changes('shoulders-180', CAUTIOUS) },
  {
    name: 'changes-light',
    view: changes('three-points-180', answered('bleeding', 'heart_chest')),
  },
  { name: 'changes-warn', view: changes('shoulders-180', answered('cancer')) },
  { name: 'blocked-under-18', view: blocked('reset-60', { profile: { ...NONE, adult: false } }) },
  { name: 'blocked-unwell', view: blocked('reset-60', { unwellUntil: at('23:00') }) },
  { name: 'blocked-red-flag', view: blocked('head-300', { gateAnswers: { head: 'yes-or-unsure' } }) },
  { name: 'blocked-answers', view: blocked('feet-600', { profile: answered('leg_risk', 'numb_feet') }) },
  { name: 'blocked-mat-first', view: blocked('mat-600', {}) },
  { name: 'red-flags-head', view: redFlags('head') },
  { name: 'red-flags-two', view: redFlags('stomach', 'legs') },
  {
    name: 'choose-point',
    view: (
      <PopupFrame onSafety={nothing}>
        <ChoosePoint
          points={classicPoints({
            profile: answered('pregnancy'),
            todayByPoint: {},
            hiddenUntil: {},
            now: at('14:00'),
          })}
          onChoose={nothing}
          onBack={nothing}
        />
      </PopupFrame>
    ),
  },
  { name: 'changes-legs', view: changes('winddown-600', answered('leg_risk', 'wrist')) },
  { name: 'changes-mat', view: changes('mat-600', answered('blood_pressure')) },
];
