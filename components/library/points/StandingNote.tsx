// At the top of a point's page: how it stands for this person now, and why. Nothing where there is nothing to say.
import type { Judgement } from '../../../core/judge-point.ts';
import type { ReasonKey } from '../../../core/plan.ts';
import { dependsOnAnswers, type Standing, waitsForAnswers } from '../../../core/point-standing.ts';
import { useReasons } from '../../use-reasons.ts';
import { useWords } from '../../words.tsx';

export type StandingNoteProps = {
  standing: Standing;
  /** The questions were not answered yet, or half a year ago. */
  isUnasked: boolean;
  /** Where they are answered. */
  answersHref: string;
};

export function StandingNote({ standing, isUnasked, answersHref }: StandingNoteProps) {
  const { words } = useWords('pointPages', 'safety');
  const texts = words.pointPages.standing;
  const lines = useLines(standing);
  if (lines.length === 0) return null;
  // The way to the questions is the page's own action then.
  if (isUnasked && waitsForAnswers(standing))
    return (
      <div class="standing">
        <p>{texts.waits}</p>
      </div>
    );
  return (
    <div class="standing">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {dependsOnAnswers(standing) && (
        <p class="s">
          <a href={answersHref} target="_blank" rel="noopener">
            {isUnasked ? texts.answer : texts.change}
          </a>
        </p>
      )}
    </div>
  );
}

function useLines({ blocked, sides }: Standing): readonly string[] {
  const { words, say } = useWords('pointPages', 'safety');
  const { standing: texts, sides: sideNames } = words.pointPages;
  const listed = useReasons();
  if (blocked) return [say(words.safety.blocked[blocked])];
  return sides.flatMap(({ side, judgement }) => {
    if (judgement.level !== 'leave') return pressedLines(judgement);
    const others = judgement.reasons.filter((reason) => reason !== 'chosen');
    const isChosen = others.length < judgement.reasons.length;
    const why = { reasons: listed(others), side: sideNames[side] };
    return [
      ...(others.length > 0 ? [say(side === 'both' ? texts.leave : texts.leaveSide, why)] : []),
      ...(isChosen ? [texts.chosen] : []),
    ];
  });

  function pressedLines({ brief, restHand, reasons }: Judgement): readonly string[] {
    if (reasons.length === 0) return [];
    const warnings: Readonly<Partial<Record<ReasonKey, string>>> = words.safety.warn;
    const warned = reasons.flatMap((reason) => warnings[reason] ?? []);
    const why = { reasons: listed(reasons) };
    if (!brief) return [say(texts.warn, why), ...warned];
    return [say(restHand ? texts.restHand : texts.light, why), words.safety.light, ...warned];
  }
}
