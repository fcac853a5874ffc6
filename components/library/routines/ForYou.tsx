// What the person's own answers change in a routine, or why it is left out for them: as the start would say it.
import type { PlanResult } from '../../../core/plan-for.ts';
import { useRunWords } from '../../run-words.ts';
import { ChangeItem } from '../../safety/ChangeItem.tsx';
import { useSections } from '../../words.tsx';

export type ForYouProps = {
  result: PlanResult;
  /** Nobody has answered yet: what is shown is what care alone leaves out. */
  isUnanswered: boolean;
};

export function ForYou({ result, isUnanswered }: ForYouProps) {
  const { words, say } = useRunWords();
  const { builder } = useSections('builder').words;
  if (result.kind === 'ask') return <p class="s soft">{builder.firstQuestion}</p>;
  if (result.kind === 'blocked') {
    const reasons = (result.because ?? []).map((key) => words.reasons[key]).join('; ');
    return <p class="note">{say(words.safety.blocked[result.reason], { reasons })}</p>;
  }
  const { changes } = result.plan;
  if (changes.length === 0) return null;
  return (
    <section class="for-you" aria-labelledby="for-you-title">
      <h2 id="for-you-title">{builder.forYou}</h2>
      <p class="s soft">{isUnanswered ? builder.noAnswers : builder.forYouNote}</p>
      <ul class="pair">
        {changes.map((change) => (
          <ChangeItem key={`${change.point}${change.action}${change.side ?? ''}`} change={change} />
        ))}
      </ul>
    </section>
  );
}
