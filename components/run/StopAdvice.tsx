// What to do after a stop that hurt, what is left out from now on, and when to get help.
import { useEffect, useRef } from 'preact/hooks';
import type { StopReason } from '../../core/run.ts';
import type { PointCode } from '../../data/points.ts';
import { pointName } from '../routine-facts.ts';
import { HelpList } from '../safety/HelpList.tsx';
import { useWords } from '../words.tsx';

export type StopAdviceProps = {
  reason: Exclude<StopReason, 'just-done'>;
  /** The point that is left out from now on; null where none was pressed. */
  hidden: PointCode | null;
  /** It was on a mat, which is left out from now on. */
  isOnMat?: boolean;
  onBack: () => void;
};

export function StopAdvice({ reason, hidden, isOnMat = false, onBack }: StopAdviceProps) {
  const { words, say } = useWords('player', 'ratings', 'safety');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const texts = words.player.advice;
  // Nobody lets go of a spot on a mat: they come off it. A dizzy spell is the same there as anywhere.
  const onMat = isOnMat && reason !== 'dizzy' ? words.ratings.mat : null;
  return (
    <main class="content stop">
      <h1 ref={title} tabIndex={-1}>
        {onMat ? onMat.stopTitle : texts.title[reason]}
      </h1>
      <p>{onMat ? onMat.stopAdvice : words.safety.stop.advice[reason]}</p>
      {onMat && <p>{onMat.leftOut}</p>}
      {hidden && <p>{say(texts.hidden, { point: pointName(hidden) })}</p>}
      <details class="help-more" open={reason === 'dizzy'}>
        <summary>{words.safety.help.title}</summary>
        <HelpList />
      </details>
      <div class="actions actions--sticky actions--end">
        <button type="button" class="button button--tall" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </main>
  );
}
