// The routine of a plan, by name: the person's own ones first.
import { useId } from 'preact/hooks';
import type { RoutineCard } from '../../../core/routine-card.ts';
import type { AnyRoutineId } from '../../../data/routine-ids.ts';
import { Icon } from '../../Icon.tsx';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';
import { FieldProblem } from './FieldProblem.tsx';
import { cardOf, nameOf, SHIPPED_TO_PLAN } from './routines-to-plan.ts';

export type RoutineFieldProps = {
  chosen: AnyRoutineId | null;
  own: readonly RoutineCard[];
  problem: string | undefined;
  onChoose: (routine: AnyRoutineId) => void;
};

export function RoutineField({ chosen, own, problem, onChoose }: RoutineFieldProps) {
  const { words } = useWords('dailyPlan');
  const id = useId();
  const texts = words.dailyPlan.form;
  // One that would not be offered stays while it is chosen.
  const other = chosen && cardOf(chosen, [...own, ...SHIPPED_TO_PLAN]);
  const isOffered = [...own, ...SHIPPED_TO_PLAN].some((card) => card.id === chosen);
  const shipped = other && !isOffered ? [...SHIPPED_TO_PLAN, other] : SHIPPED_TO_PLAN;
  const all = [...own, ...shipped];
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {texts.routine}
      </label>
      <span class="field-select">
        <select
          id={id}
          value={chosen ?? ''}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          onChange={(event) => {
            const card = all.find((one) => one.id === event.currentTarget.value);
            if (card) onChoose(card.id);
          }}
        >
          {chosen === null && <option value="">{texts.choose}</option>}
          {own.length > 0 && (
            <optgroup label={texts.own}>
              <Options cards={own} />
            </optgroup>
          )}
          {own.length > 0 ? (
            <optgroup label={texts.shipped}>
              <Options cards={shipped} />
            </optgroup>
          ) : (
            <Options cards={shipped} />
          )}
        </select>
        <Icon name="down" />
      </span>
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}

function Options({ cards }: { cards: readonly RoutineCard[] }) {
  const spoken = useWords('dailyPlan');
  const { words, say } = spoken;
  return (
    <>
      {cards.map((card) => (
        <option key={card.id} value={card.id}>
          {say(words.dailyPlan.form.option, {
            name: nameOf(words, card, ''),
            length: routineLength(spoken, card.seconds),
          })}
        </option>
      ))}
    </>
  );
}
