// An open run, a stopped one, and the end.
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Resume } from '../../../components/run/Resume.tsx';
import { StopAdvice, type StopAdviceProps } from '../../../components/run/StopAdvice.tsx';
import { StopQuestions } from '../../../components/run/StopQuestions.tsx';
import type { GalleryState } from '../states.tsx';
import { after, done } from './check-in.tsx';
import { at, planOf, positionOf, SESSIONS, session } from './fixtures.ts';
import { nothing } from './nothing.ts';

const plan = planOf('three-points-180');
const advice = (reason: StopAdviceProps['reason'], isOnMat = false) => (
  <PopupFrame>
    <StopAdvice
      {...{ reason, isOnMat }}
      hidden={reason === 'dizzy' || isOnMat ? null : 'LI4'}
      onBack={nothing}
    />
  </PopupFrame>
);

export const RUN_STATES: readonly GalleryState[] = [
  {
    name: 'resume',
    view: (
      <PopupFrame onSafety={nothing}>
        <Resume plan={plan} position={positionOf(plan, 85)} onResume={nothing} onFinish={nothing} />
      </PopupFrame>
    ),
  },
  {
    name: 'stop',
    view: (
      <PopupFrame>
        <StopQuestions onAnswer={nothing} onContinue={nothing} />
      </PopupFrame>
    ),
  },
  { name: 'stop-sharp', view: advice('sharp') },
  { name: 'stop-tingling', view: advice('tingling') },
  { name: 'stop-dizzy', view: advice('dizzy') },
  { name: 'stop-mat', view: advice('sharp', true) },
  { name: 'stop-help', view: advice('tingling'), press: ['summary'] },
  { name: 'done', view: done({ questions: after({ answers: { item: 'tension' } }) }) },
  { name: 'done-plain', view: done({ questions: null, sessions: [] }) },
  {
    name: 'done-stress',
    view: done({ questions: after({ answers: { item: 'stress' } }), sessions: [] }),
    press: ['.scale label:nth-child(5) input'],
  },
  {
    name: 'done-stopped',
    view: done({
      session: session(4, 'shoulders-180', at('14:09'), 47, 'stopped'),
      share: 47 / 180,
      endedAt: at('14:10'),
      nextNotBefore: null,
      sessions: SESSIONS,
      questions: null,
    }),
  },
];
