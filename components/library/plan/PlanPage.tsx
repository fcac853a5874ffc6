// The page of daily plans and single chosen times.
import type { Taken } from '../../../core/chosen-form.ts';
import { crowdedPoints } from '../../../core/crowded-points.ts';
import type { Plan } from '../../../core/daily-plan.ts';
import type { ListChange } from '../../../core/edit-list.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import type { ScheduleItem } from '../../../core/schedule.ts';
import type { Settings } from '../../../core/settings.ts';
import { suggestAnother, suggestTimes } from '../../../core/suggest-times.ts';
import { dayAt } from '../../../core/zone.ts';
import { MOST_PLAN_TIMES } from '../../../data/daily-plan.ts';
import { OFFERED } from '../../../data/offered.ts';
import { LIST_SETTINGS } from '../../../data/setting-table.ts';
import { pointName } from '../../routine-facts.ts';
import { useWords } from '../../words.tsx';
import { type ChosenKind, ChosenSection } from './ChosenSection.tsx';
import { PlanView, TimeView } from './ChosenViews.tsx';
import { Course } from './Course.tsx';
import { sortTimes, WEEK, type When } from './plan-text.ts';
import { cardOf } from './routines-to-plan.ts';

export type PlanPageProps = {
  settings: Pick<Settings, 'plans' | 'schedule' | 'workingHours'>;
  /** The person's own routines. */
  own: readonly RoutineCard[];
  when: When;
  /** Each gives whether it was kept. */
  onPlans: (change: ListChange<Plan>) => Promise<boolean>;
  onSchedule: (change: ListChange<ScheduleItem>) => Promise<boolean>;
};

export function PlanPage({ settings, own, when, onPlans, onSchedule }: PlanPageProps) {
  const { words, say } = useWords('dailyPlan');
  const texts = words.dailyPlan;
  const { plans, schedule } = settings;
  const crowded = crowdedPoints(settings, dayAt(when.now, when.zone), (id) => cardOf(id, own)?.points ?? []);
  const points = crowded.map(pointName).join(words.popup.listJoin);
  const takenBeside = (entry: Plan | ScheduleItem | null): Taken[] => [
    ...plans.filter((plan) => plan !== entry),
    ...schedule.filter((item) => item !== entry).map((item) => ({ ...item, times: [item.time] })),
  ];
  const kinds = useKinds({ own, when, hours: settings.workingHours, taken: takenBeside(null) });
  return (
    <div class="plans">
      <header class="plans-head">
        <h1>{texts.title}</h1>
        {plans.length === 0 && <About />}
      </header>
      <ChosenSection
        {...{ own, takenBeside, kind: kinds.plan, another: kinds.another, entries: plans }}
        onChange={onPlans}
      >
        {plans.length === 0 && <p class="soft">{texts.plans.about}</p>}
        {points && <p>{say(texts.crowded, { points })}</p>}
      </ChosenSection>
      <ChosenSection
        {...{ own, takenBeside, kind: kinds.time, another: kinds.another, entries: sortTimes(schedule) }}
        onChange={onSchedule}
      >
        <p class="soft">{texts.times.about}</p>
      </ChosenSection>
      {plans.length > 0 && (
        <section class="plans-head">
          <h2>{texts.course.title}</h2>
          <About />
        </section>
      )}
      <footer class="plans-notes s soft">
        <p>{texts.note}</p>
        <p>{texts.cap}</p>
      </footer>
    </div>
  );
}

/** What a plan is: first of all where there is none yet, and below the plans where there are. */
function About() {
  const { words } = useWords('dailyPlan');
  const { intro, custom } = words.dailyPlan;
  return (
    <>
      <p class="plans-intro">{intro}</p>
      <Course />
      <p class="soft">{custom}</p>
    </>
  );
}

type Around = Pick<PlanPageProps, 'own' | 'when'> & {
  hours: Settings['workingHours'];
  taken: readonly Taken[];
};

function useKinds({ own, when, hours, taken }: Around) {
  const { words } = useWords('dailyPlan');
  const texts = words.dailyPlan;
  const today = dayAt(when.now, when.zone);
  const worked = WEEK.filter((day) => hours.some((range) => range.days.includes(day)));
  const days: readonly number[] = worked.length > 0 ? worked : [1, 2, 3, 4, 5];
  const routine = OFFERED.tension[0];
  const around = { hours, days, taken: taken.flatMap(({ times }) => times) };
  const suggest = (count: number) => suggestTimes(count, around);
  const plan: ChosenKind<Plan> = {
    texts: texts.plans,
    most: LIST_SETTINGS.plans.to,
    mostTimes: MOST_PLAN_TIMES,
    draftOf: (entry) => entry ?? { routine, days, times: suggest(MOST_PLAN_TIMES) },
    entryOf: (draft, before) => ({
      routine: draft.routine,
      since: before?.since ?? today,
      days: [...draft.days],
      times: draft.times.toSorted(),
    }),
    view: (entry) => <PlanView plan={entry} {...{ own, when }} />,
    startedOver: (entry) => (entry.since === today ? null : { ...entry, since: today }),
  };
  const time: ChosenKind<ScheduleItem> = {
    texts: texts.times,
    most: LIST_SETTINGS.schedule.to,
    mostTimes: 1,
    draftOf: (entry) => (entry ? { ...entry, times: [entry.time] } : { routine, days, times: suggest(1) }),
    entryOf: ({ routine: chosen, days: on, times }) => ({
      time: times[0] ?? '',
      days: [...on],
      routine: chosen,
    }),
    view: (entry) => <TimeView item={entry} {...{ own, when }} />,
  };
  return { plan, time, another: (times: readonly string[]) => suggestAnother(times, around) };
}
