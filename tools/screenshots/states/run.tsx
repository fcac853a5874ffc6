// An open run, a stopped one, and the end.
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Done, type DoneProps } from '../../../components/run/Done.tsx';
import { Resume } from '../../../components/run/Resume.tsx';
import { StopAdvice, type StopAdviceProps } from '../../../components/run/StopAdvice.tsx';
import { StopQuestions } from '../../../components/run/StopQuestions.tsx';
import type { GalleryState } from '../states.tsx';
import { at, planOf, positionOf, SESSIONS, session } from './fixtures.ts';
import { nothing } from './nothing.ts';

const plan = planOf('three-points-180');
const whole = session(4, 'three-points-180', at('14:09'), 180, 'completed');

function done(part: Partial<DoneProps> = {}) {
  return (
    <PopupFrame onSafety={nothing}>
      <Done
        session={whole}
        share={1}
        endedAt={at('14:12')}
        nextNotBefore={at('15:02')}
        ask="tension"
        sessions={SESSIONS}
        onAnswer={nothing}
        onBack={nothing}
        {...part}
      />
    </PopupFrame>
  );
}

const advice = (reason: StopAdviceProps['reason']) => (
  <PopupFrame>
    <StopAdvice reason={reason} hidden={reason === 'dizzy' ? null : 'LI4'} onBack={nothing} />
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
  { name: 'stop-help', view: advice('tingling'), press: ['summary'] },
  { name: 'done', view: done() },
  { name: 'done-plain', view: done({ ask: null, sessions: [] }) },
  {
    name: 'done-stress',
    view: done({ ask: 'stress', sessions: [] }),
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
      ask: null,
    }),
  },
];
