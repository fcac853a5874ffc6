// The one voice for screen readers: each step once, halfway through a long press, and the end.
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { useWords } from '../words.tsx';
import { stepName } from './step-text.ts';

export type AnnouncerProps = {
  plan: Plan;
  position: Position;
  /** How to find the point stands open, and the clock stands. */
  isNew: boolean;
};

/** Shorter presses are over before a voice has said it. */
const HALFWAY_FROM = 30 * SECOND;

export function Announcer({ plan, position, isNew }: AnnouncerProps) {
  const { words, say } = useWords('player');
  const { step, index, stepMs, stepOffset } = position;
  const sentence = () => {
    if (position.done) return words.player.announceEnd;
    if (step.kind === 'press' && stepMs >= HALFWAY_FROM && stepOffset >= stepMs / 2) {
      return words.player.announceHalf;
    }
    const duration =
      stepMs % MINUTE === 0
        ? say(words.popup.minutes, { n: stepMs / MINUTE })
        : say(words.player.secondsLong, { n: Math.round(stepMs / SECOND) });
    const began = say(words.player.announceStep, {
      n: index + 1,
      total: plan.steps.length,
      name: stepName(step, words),
      duration,
    });
    return isNew ? `${began} ${words.player.announceNew}` : began;
  };
  return (
    <p class="hidden" role="status" aria-live="polite">
      {sentence()}
    </p>
  );
}
