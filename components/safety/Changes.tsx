// Before a start: what the safety rules changed, why, and that the time stays the same.
import { type Plan, planMs } from '../../core/plan.ts';
import { SECOND } from '../../core/time.ts';
import { routineName } from '../routine-facts.ts';
import { routineLength } from '../routine-length.ts';
import { useWords } from '../words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { SwapFigure } from './SwapFigure.tsx';

export type ChangesProps = {
  plan: Plan;
  onStart: () => void;
  onChangeAnswers: () => void;
  /** To another routine: back home. */
  onAnother: () => void;
};

export function Changes({ plan, onStart, onChangeAnswers, onAnother }: ChangesProps) {
  const spoken = useWords('player', 'safety');
  const { words, say } = spoken;
  const texts = words.player.changes;
  const duration = routineLength(spoken, planMs(plan) / SECOND);
  const { matWarnings = [] } = plan;
  const count = plan.changes.length + (plan.naturalBreathing ? 1 : 0) + matWarnings.length;
  return (
    <main class="content changes">
      <div>
        <p class="eyebrow num">{`${routineName(words, plan)}${words.popup.listJoin}${duration}`}</p>
        <h1>{say(texts.title, { n: count })}</h1>
      </div>
      <SwapFigure changes={plan.changes} />
      <ChangeList plan={plan} />
      <div class="s soft">
        {plan.changes.some(({ action }) => action === 'light') && <p>{words.safety.light}</p>}
        <p>{say(texts.total, { duration })}</p>
      </div>
      <div class="actions actions--sticky">
        <button type="button" class="button button--main" onClick={onStart}>
          {say(texts.start, { duration })}
        </button>
        <div class="links">
          <button type="button" class="link" onClick={onChangeAnswers}>
            {texts.changeAnswers}
          </button>
          <button type="button" class="link" onClick={onAnother}>
            {texts.another}
          </button>
        </div>
      </div>
    </main>
  );
}
