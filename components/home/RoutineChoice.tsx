// The suggestion with its Start, and the short list to choose another routine from.
import { useRef, useState } from 'preact/hooks';
import type { RoutineId } from '../../data/routines.ts';
import { Icon } from '../Icon.tsx';
import { RoutineCard } from '../RoutineCard.tsx';
import { usePart } from '../use-part.ts';
import { useWords } from '../words.tsx';

export type RoutineChoiceProps = {
  suggested: RoutineId;
  chosen: RoutineId;
  onChoose: (routine: RoutineId) => void;
  onStart: (routine: RoutineId) => void;
};

export function RoutineChoice({ suggested, chosen, onChoose, onStart }: RoutineChoiceProps) {
  const { words, say } = useWords();
  const panel = usePart(() => import('./HomePanel.tsx'));
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const texts = words.popup.home;
  const title = chosen === suggested ? texts.suggested : texts.chosen;
  const name = words.routines[chosen].name;
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
          chosen={chosen}
          onChoose={(id) => {
            onChoose(id);
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      ) : (
        <RoutineCard routine={chosen} level={3}>
          <button
            type="button"
            class="button button--main"
            aria-label={say(texts.startNamed, { name })}
            onClick={() => onStart(chosen)}
          >
            {texts.start}
          </button>
        </RoutineCard>
      )}
    </section>
  );
}
