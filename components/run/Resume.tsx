// An open run waits: where it stands, and two ways on. Nothing plays by itself.
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { clockText } from '../durations.ts';
import { stepName } from '../player/step-text.ts';
import { routineName } from '../routine-facts.ts';
import { useWords } from '../words.tsx';
import { OpenRing } from './OpenRing.tsx';

export type ResumeProps = {
  plan: Plan;
  position: Position;
  /** Absent where the plan no longer fits the safety answers: it can only be ended. */
  onResume?: () => void;
  /** Ends the run here, as stopped. */
  onFinish: () => void;
};

export function Resume({ plan, position, onResume, onFinish }: ResumeProps) {
  const { words, say, language } = useWords('player');
  const texts = words.player.resume;
  const left = clockText(position.totalMs - position.offset, language);
  return (
    <main class="content done">
      <OpenRing share={position.offset / position.totalMs} number={left} unit={texts.left} />
      <h1>{texts.title}</h1>
      <p class="soft lead num">
        {say(texts.where, {
          name: stepName(position.step, words),
          left: clockText(position.stepMs - position.stepOffset, language),
        })}
      </p>
      <p class="eyebrow">
        {say(texts.place, {
          routine: routineName(words, plan),
          n: position.index + 1,
          total: plan.steps.length,
        })}
      </p>
      <div class="actions actions--end">
        {onResume ? (
          <button type="button" class="button button--main" onClick={onResume}>
            {texts.resume}
          </button>
        ) : (
          <p class="s soft">{texts.changed}</p>
        )}
        <button type="button" class="button" onClick={onFinish}>
          {texts.finish}
        </button>
      </div>
    </main>
  );
}
