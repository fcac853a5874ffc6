// What the safety rules say to this person about one point.
import type { Advice } from '../../../core/finder.ts';
import { CONDITION_KEYS } from '../../../data/conditions.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { Icon } from '../../Icon.tsx';
import { useWords } from '../../words.tsx';

export function AdviceLine({ point, advice }: { point: PointCode; advice: Advice }) {
  const {
    words: { finder, reasons, safety },
    say,
  } = useWords('finder', 'reasons', 'safety');
  const { level, side } = advice;
  const texts = finder.forYou;
  const because = advice.reasons.map((reason) => reasons[reason]).join('; ');
  // Careful mode is told once, above the points.
  const isCareful = advice.reasons.every((reason) => reason === 'cautious');
  const line = isCareful ? texts.now[level] : say(texts[level], { reasons: because });
  const warnings: Readonly<Record<string, string | undefined>> = safety.warn;
  const hows = level === 'warn' ? CONDITION_KEYS.filter((key) => advice.reasons.includes(key)) : [];
  return (
    <p class={`finder-advice s finder-advice--${level}`}>
      <Icon name={level === 'leave' ? 'close' : 'shield'} />
      <span>
        {side && PRESSING[point].laterality !== 'midline'
          ? say(texts.onSide, { text: line, side: texts[side] })
          : line}
        {hows.map((key) => ` ${warnings[key] ?? ''}`)}
      </span>
    </p>
  );
}
