// The page's one action: press this point now. Where its two minutes are no use, a routine that has it. While it waits for
// answers, the way to the questions stands in its place.
import { routeHash } from '../../../core/library-route.ts';
import { isPressable, type Standing, waitsForAnswers } from '../../../core/point-standing.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { ROUTINE_CARDS } from '../../../data/routine-cards.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';
import { StartLink, type StartLinkProps } from '../StartLink.tsx';
import { routinesWith } from './InRoutines.tsx';

export type PressNowProps = {
  point: PointCode;
  standing: Standing;
  /** The questions were not answered yet, or half a year ago. */
  isUnasked: boolean;
  /** Where they are answered. */
  answersHref: string;
};

export function PressNow({ point, standing, isUnasked, answersHref }: PressNowProps) {
  const { words } = useWords('pointPages');
  const action = useAction(point);
  return (
    <div class="point-actions">
      {action && isPressable(standing) && <StartLink {...action.start}>{action.label}</StartLink>}
      {isUnasked && waitsForAnswers(standing) && (
        <a class="button button--main" href={answersHref} target="_blank" rel="noopener">
          {words.pointPages.standing.answer}
        </a>
      )}
      <a href={routeHash({ part: 'learn', page: 'how' })}>{words.pointPages.learnHow}</a>
      <p class="s soft">{words.pointPages.stop}</p>
    </div>
  );
}

type Action = { start: Pick<StartLinkProps, 'routine' | 'point'>; label: string };

function useAction(point: PointCode): Action | null {
  const spoken = useWords('pointPages');
  const { words, say } = spoken;
  const texts = words.pointPages;
  if (PRESSING[point].classic) {
    const duration = routineLength(spoken, ROUTINE_CARDS['classic-180'].seconds);
    return {
      start: { routine: 'classic-180', point },
      label: say(texts.pressNow, { duration }),
    };
  }
  const [routine] = routinesWith(point);
  if (!routine) return null;
  return {
    start: { routine },
    label: say(texts.startWith, { name: words.routines[routine].name }),
  };
}
