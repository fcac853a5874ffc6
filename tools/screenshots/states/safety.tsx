// Safety questions, changes before a start, and what is blocked.
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Blocked } from '../../../components/safety/Blocked.tsx';
import { Changes } from '../../../components/safety/Changes.tsx';
import { SafetyQuestions } from '../../../components/safety/SafetyQuestions.tsx';
import type { Profile } from '../../../core/profile.ts';
import type { RoutineId } from '../../../data/routines.ts';
import type { GalleryState } from '../states.tsx';
import { answered, CAUTIOUS, planOf } from './fixtures.ts';
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

const blocked = (reason: 'under-18' | 'unwell' | 'red-flag') => (
  <PopupFrame onSafety={nothing}>
    <Blocked
      reason={reason}
      offers={reason === 'under-18' ? ['naturalBreath', 'shoulderRolls'] : []}
      onChangeAnswers={nothing}
      onBack={nothing}
    />
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
  { name: 'blocked-under-18', view: blocked('under-18') },
  { name: 'blocked-unwell', view: blocked('unwell') },
  { name: 'blocked-red-flag', view: blocked('red-flag') },
];
