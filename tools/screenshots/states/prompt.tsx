// The prompt, by kind and by what is left to answer.

import { HomeFoot } from '../../../components/home/HomeFoot.tsx';
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Prompt } from '../../../components/prompt/Prompt.tsx';
import { shippedCard } from '../../../core/routine-card.ts';
import { MINUTE } from '../../../core/time.ts';
import type { PromptView } from '../../../core/view.ts';
import type { GalleryState } from '../states.tsx';
import { at, HOME } from './fixtures.ts';
import { FOOT_ACTS, nothing } from './nothing.ts';

const TENSION: PromptView = {
  kind: 'tension',
  signals: [{ kind: 'screen-time', minutes: 52, limit: 50 }],
  sinceBreakMs: 52 * MINUTE,
  limitMs: 50 * MINUTE,
  suggested: shippedCard('shoulders-180'),
  snoozeMinutes: 10,
  canSnooze: true,
};

function prompt(view: PromptView) {
  return (
    <PopupFrame onSafety={nothing}>
      <Prompt view={view} onStart={nothing} onSnooze={nothing} onSkip={nothing} />
      <HomeFoot {...HOME} {...FOOT_ACTS} />
    </PopupFrame>
  );
}

const STRESS: PromptView = {
  ...TENSION,
  kind: 'stress',
  signals: [{ kind: 'you-said', feeling: 'stressed' }],
  suggested: shippedCard('reset-60'),
};

export const PROMPT_STATES: readonly GalleryState[] = [
  { name: 'prompt', view: prompt(TENSION) },
  { name: 'prompt-times', view: prompt(TENSION), press: ['.snooze .button:last-child'] },
  { name: 'prompt-no-snooze', view: prompt({ ...TENSION, canSnooze: false }) },
  { name: 'prompt-stress', view: prompt(STRESS) },
  {
    name: 'prompt-stress-answered',
    view: prompt({
      ...STRESS,
      signals: [{ kind: 'high-answers' }, { kind: 'screen-time', minutes: 104, limit: 50 }],
    }),
    press: ['.scale label:nth-child(8) input'],
  },
  {
    name: 'prompt-signals',
    view: prompt({
      ...STRESS,
      signals: [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }],
    }),
  },
  {
    name: 'prompt-signals-late',
    view: prompt({
      ...STRESS,
      signals: [{ kind: 'past-hours', minutes: 40 }, { kind: 'two-dismissed' }],
    }),
    press: ['.snooze .button:last-child'],
  },
  {
    name: 'prompt-times-own',
    view: prompt({ ...TENSION, snoozeMinutes: 15 }),
    press: ['.snooze .button:last-child'],
  },
  {
    name: 'prompt-scheduled',
    view: prompt({
      ...TENSION,
      kind: 'scheduled',
      signals: [
        { kind: 'chosen-time', at: at('15:00') },
        { kind: 'screen-time', minutes: 38, limit: 50 },
      ],
      sinceBreakMs: 38 * MINUTE,
      suggested: shippedCard('three-points-180'),
    }),
  },
  {
    name: 'prompt-104',
    view: prompt({
      ...TENSION,
      signals: [
        { kind: 'screen-time', minutes: 104, limit: 50 },
        { kind: 'you-said', feeling: 'tense' },
      ],
      sinceBreakMs: 104 * MINUTE,
    }),
  },
];
