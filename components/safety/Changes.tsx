// Before a start: what the safety rules changed, why, and that the time stays the same.
import { type Plan, planMs } from '../../core/plan.ts';
import { roundMinutes } from '../durations.ts';
import { routineName } from '../routine-facts.ts';
import { useRunWords } from '../run-words.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { SwapFigure } from './SwapFigure.tsx';

export type ChangesProps = {
  plan: Plan;
  onStart: () => void;
  onChangeAnswers: () => void;
  /** To another routine: back home. */
  onAnother: () => void;
};

export function Changes({ plan, onStart, onChangeAnswers, onAnother }: ChangesProps) {
  const { words, say } = useRunWords();
  const texts = words.player.changes;
  const duration = say(words.popup.minutesShort, { n: roundMinutes(planMs(plan)) });
  const { matWarnings = [] } = plan;
  const count = plan.changes.length + (plan.naturalBreathing ? 1 : 0) + matWarnings.length;
  const onMat: Readonly<Record<string, string | undefined>> = words.safety.matWarn;
  return (
    <main class="content changes">
      <div>
        <p class="eyebrow num">{`${routineName(words, plan)}${words.popup.listJoin}${duration}`}</p>
        <h1>{say(texts.title, { n: count })}</h1>
      </div>
      <SwapFigure changes={plan.changes} />
      <ul class="pair">
        {plan.changes.map((change) => (
          <ChangeItem key={`${change.point}${change.action}${change.side ?? ''}`} change={change} />
        ))}
        {matWarnings.map((key) => (
          <li key={key} class="plain-item">
            {onMat[key] ?? key}
          </li>
        ))}
        {plan.naturalBreathing && <li class="plain-item">{words.safety.naturalBreathing}</li>}
      </ul>
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
