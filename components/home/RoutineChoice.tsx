// The suggestion with its Start, and the short list to choose another routine from.
import { useRef, useState } from 'preact/hooks';
import type { RoutineCard as Card } from '../../core/routine-card.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { Icon } from '../Icon.tsx';
import { RoutineCard } from '../RoutineCard.tsx';
import { routineName } from '../routine-facts.ts';
import { usePart } from '../use-part.ts';
import { useWords } from '../words.tsx';

export type RoutineChoiceProps = {
  suggested: Card;
  chosen: Card;
  /** The person's own ones, to choose from. */
  own: readonly Card[];
  /** A card as it will be done with the person's answers. */
  forPerson?: ((card: Card) => Card) | null | undefined;
  onChoose: (routine: Card) => void;
  onStart: (routine: AnyRoutineId) => void;
};

export function RoutineChoice({ suggested, chosen, own, forPerson, onChoose, onStart }: RoutineChoiceProps) {
  const { words, say } = useWords();
  const [open, setOpen] = useState(false);
  const panel = usePart(() => import('./HomePanel.tsx'), open);
  const toggle = useRef<HTMLButtonElement>(null);
  const texts = words.popup.home;
  const title = chosen.id === suggested.id ? texts.suggested : texts.chosen;
  const name = routineName(words, { routineId: chosen.id, name: chosen.name });
  return (
    <section class="choice" aria-labelledby="choice-title">
      <div class="label-row">
        <h2 class="label" id="choice-title">
          {title}
        </h2>
        <button
          type="button"
          class="link link--plain"
          ref={toggle}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {texts.anotherRoutine}
          <Icon name="down" />
        </button>
      </div>
      {open && panel ? (
        <panel.HomePanel
          kind="routines"
          chosen={chosen.id}
          own={own}
          onChoose={(card) => {
            onChoose(card);
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      ) : (
        <RoutineCard routine={forPerson?.(chosen) ?? chosen} level={3}>
          <button
            type="button"
            class="button button--main"
            aria-label={say(texts.startNamed, { name })}
            onClick={() => onStart(chosen.id)}
          >
            {texts.start}
          </button>
        </RoutineCard>
      )}
    </section>
  );
}
