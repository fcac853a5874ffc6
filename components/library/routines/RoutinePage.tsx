// One routine: what it is for, what happens in it, and what may be done with it.
import type { ComponentChildren } from 'preact';
import { routeHash } from '../../../core/library-route.ts';
import { secondsOf } from '../../../core/own-routine.ts';
import type { PlanStep } from '../../../core/plan.ts';
import { mayCopy } from '../../../core/routine-edit.ts';
import { isOwnId } from '../../../core/routine-id.ts';
import type { AnyRoutineId, RoutineId } from '../../../data/routine-ids.ts';
import type { Routine, Step } from '../../../data/routines.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { pointName, routineName } from '../../routine-facts.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';
import { StartLink } from '../StartLink.tsx';
import { StepList } from './StepList.tsx';

export type RoutinePageProps = {
  routine: Routine;
  /** As it is planned for this person; as it is written where it is not for them. */
  steps: readonly (Step | PlanStep)[];
  /** What the answers change; see `ForYou`. */
  forYou: ComponentChildren;
  /** Nothing of it may be started now. */
  isBlocked: boolean;
  /** What happened last, to it or another. */
  notice: ComponentChildren;
  /** How it went so far. */
  history: ComponentChildren;
  /** Of own ones. */
  onExport: () => void;
  onDelete: () => void;
};

export function RoutinePage({
  routine,
  steps,
  forYou,
  isBlocked,
  notice,
  history,
  onExport,
  onDelete,
}: RoutinePageProps) {
  const spoken = useWords('builder', 'routineNotes', 'menus');
  const { words, say } = spoken;
  const texts = words.builder;
  const { id, goal, place, name } = routine;
  const length = routineLength(spoken, secondsOf(routine.steps));
  const isOwn = isOwnId(id);
  const facts = [length, say(texts.steps, { n: steps.length }), ...(isOwn ? [] : [texts.place[place]])];
  const edit = routeHash({ part: 'routines', routine: id, edit: true });
  return (
    <article class="routine">
      <p class="crumbs">
        <a href={routeHash({ part: 'routines' })}>{texts.crumb}</a>
      </p>
      {notice}
      <header>
        <PageTitle title={routineName(words, { routineId: id, name })} />
        <p class="lead">{noteOf(id, words.routineNotes) ?? words.menus.goals[goal]}</p>
        <p class="s soft num">{facts.join(words.popup.listJoin)}</p>
      </header>
      <div class="routine-actions">
        {!isBlocked && <StartLink routine={id}>{say(texts.start, { length })}</StartLink>}
        {isOwn && (
          <a class="button" href={edit}>
            {texts.edit}
          </a>
        )}
        {!isOwn && mayCopy(routine) && (
          <a class="button" href={edit}>
            {texts.copy}
          </a>
        )}
        {isOwn && (
          <>
            <button type="button" class="button button--quiet" onClick={onExport}>
              {texts.export}
            </button>
            <button type="button" class="button button--quiet" onClick={onDelete}>
              {texts.delete}
            </button>
          </>
        )}
      </div>
      {forYou}
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{texts.whatHappens}</h2>
        <StepList steps={steps} />
      </section>
      <PointLinks steps={steps} />
      {history}
    </article>
  );
}

function PointLinks({ steps }: Pick<RoutinePageProps, 'steps'>) {
  const { words } = useWords('builder');
  const points = [...new Set(steps.flatMap((step) => (step.kind === 'press' ? [step.point] : [])))];
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{words.builder.points}</h2>
      <ul class="link-list">
        {points.map((point) => (
          <li key={point}>
            <a href={routeHash({ part: 'points', point })}>{pointName(point)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf(id: AnyRoutineId, notes: Readonly<Record<RoutineId, string>>): string | null {
  return isOwnId(id) ? null : notes[id];
}
