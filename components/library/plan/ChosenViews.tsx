// What a card says of a plan, and of a single chosen time.
import type { Plan } from '../../../core/daily-plan.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import type { ScheduleItem } from '../../../core/schedule.ts';
import { Thumb } from '../../figures/Thumb.tsx';
import { timesNow, usePlanText, type When } from './plan-text.ts';
import { cardOf, nameOf } from './routines-to-plan.ts';

type Given = { own: readonly RoutineCard[]; when: When };

export function PlanView({ plan, own, when }: Given & { plan: Plan }) {
  const { words, texts, say, daysText, timesText, stageText, nextText } = usePlanText(when);
  const card = cardOf(plan.routine, own);
  const [point] = card?.points ?? [];
  const next = card && nextText(plan);
  return (
    <>
      {point && <Thumb point={point} />}
      <div class="chosen-text">
        <h3>{nameOf(words, card, texts.deletedRoutine)}</h3>
        <p>{stageText(plan)}</p>
        <p class="s soft num">
          {say(texts.when, { days: daysText(plan.days), times: timesText(timesNow(plan, when)) })}
        </p>
        {next && <p class="s soft num">{next}</p>}
      </div>
    </>
  );
}

export function TimeView({ item, own, when }: Given & { item: ScheduleItem }) {
  const { words, texts, say, daysText, timesText } = usePlanText(when);
  const card = cardOf(item.routine, own);
  return (
    <div class="chosen-text">
      <h3 class="num">
        {say(texts.timeFor, {
          time: timesText([item.time]),
          name: nameOf(words, card, texts.deletedRoutine),
        })}
      </h3>
      <p class="s soft">{daysText(item.days)}</p>
    </div>
  );
}
