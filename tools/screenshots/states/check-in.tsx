// The question before and after a run, the look at the skin after the mat, and what it comes to.
import { RoutineHistory } from '../../../components/library/RoutineHistory.tsx';
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { AfterRun, type AfterRunProps } from '../../../components/run/AfterRun.tsx';
import { BeforeRun, type BeforeRunProps } from '../../../components/run/BeforeRun.tsx';
import { Done, type DoneProps } from '../../../components/run/Done.tsx';
import { MatCheck } from '../../../components/run/MatCheck.tsx';
import type { RoutineHistory as History, Pair } from '../../../core/routine-history.ts';
import { HOUR } from '../../../core/time.ts';
import type { GalleryState } from '../states.tsx';
import { at, planOf, SESSIONS, session } from './fixtures.ts';
import { nothing } from './nothing.ts';

const before = (part: Partial<BeforeRunProps> = {}) => (
  <PopupFrame>
    <BeforeRun
      plan={planOf('head-300')}
      item="tension"
      isAsked
      onAsk={nothing}
      onStart={nothing}
      onBack={nothing}
      {...part}
    />
  </PopupFrame>
);

export const after = (part: Partial<AfterRunProps> = {}) => (
  <AfterRun answers={{ item: 'tension', before: 7 }} isAsked onAsk={nothing} onAnswer={nothing} {...part} />
);

export function done(part: Partial<DoneProps> = {}) {
  return (
    <PopupFrame>
      <Done
        session={session(4, 'three-points-180', at('14:09'), 180, 'completed')}
        share={1}
        endedAt={at('14:12')}
        nextNotBefore={at('15:02')}
        questions={after()}
        sessions={SESSIONS}
        onBack={nothing}
        {...part}
      />
    </PopupFrame>
  );
}

const mat = (isHurt: boolean | null) =>
  done({
    session: session(4, 'mat-600', at('14:09'), 600, 'completed'),
    endedAt: at('14:19'),
    sessions: [],
    questions: (
      <>
        <MatCheck isHurt={isHurt} onAnswer={nothing} />
        {after()}
      </>
    ),
  });

const pair = (runId: number, hoursAgo: number, [first, last]: [number, number]): Pair => ({
  runId,
  at: at('14:09') - hoursAgo * HOUR,
  item: runId === 2 ? 'stress' : 'tension',
  before: first,
  after: last,
});
const PAIRS = [pair(5, 0, [7, 4]), pair(4, 3, [5, 5]), pair(3, 27, [10, 6]), pair(2, 51, [6, 7])];

const history = (part: Partial<History>) => (
  <div class="content" style="padding-block: var(--space-4)">
    <RoutineHistory
      history={{ completed: 9, stopped: 1, lastAt: at('14:09'), pairs: PAIRS, averages: [], ...part }}
    />
  </div>
);

const FOURTH = '.scale label:nth-child(5) input';

export const CHECK_IN_STATES: readonly GalleryState[] = [
  { name: 'before', view: before() },
  { name: 'before-chosen', view: before(), press: ['.scale label:nth-child(8) input'] },
  {
    name: 'before-eyes',
    view: before({ plan: planOf('farview-60'), item: 'eyes' }),
  },
  { name: 'before-off', view: before({ isAsked: false }) },
  { name: 'done-before', view: done() },
  { name: 'done-pair', view: done(), press: [FOURTH] },
  { name: 'done-same', view: done(), press: ['.scale label:nth-child(8) input'] },
  { name: 'done-off', view: done({ questions: after({ isAsked: false }) }) },
  { name: 'done-mat', view: mat(null) },
  { name: 'done-mat-no', view: mat(false) },
  { name: 'done-mat-yes', view: mat(true), press: [FOURTH] },
  { name: 'history', view: history({}) },
  {
    name: 'history-averages',
    view: history({ averages: [{ item: 'tension', count: 8, before: 6.4, after: 4.1 }] }),
  },
  { name: 'history-no-pairs', view: history({ pairs: [], completed: 1, stopped: 0 }) },
  { name: 'history-empty', view: history({ pairs: [], completed: 0, stopped: 0, lastAt: null }) },
];
