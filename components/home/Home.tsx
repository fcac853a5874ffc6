// The popup at rest: the dial and its sentence, two feelings, one suggestion, today, and quiet controls below.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RoutineCard } from '../../core/routine-card.ts';
import type { Feeling } from '../../core/step.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { useWords } from '../words.tsx';
import { type FootProps, HomeFoot } from './HomeFoot.tsx';
import { Now, type NowProps } from './Now.tsx';
import { RoutineChoice } from './RoutineChoice.tsx';

export type HomeProps = FootProps &
  NowProps & {
    onSaid: (feeling: Feeling) => void;
    onStart: (routine: AnyRoutineId) => void;
    /** What is asked once in a while; see `HowOften`. */
    question?: ComponentChildren;
    /** The line of the day; see `Today`. Its place is kept until it has come. */
    today: ComponentChildren;
    /** The routines that the person made, once they are read. */
    own?: readonly RoutineCard[] | undefined;
    /** A card as it will be done with the person's answers, once they are read. */
    forPerson?: ((card: RoutineCard) => RoutineCard) | null | undefined;
  };

export function Home({
  view,
  next,
  onSaid,
  onStart,
  question,
  today,
  own = [],
  forPerson,
  ...foot
}: HomeProps) {
  const { words } = useWords();
  const [chosen, setChosen] = useState<RoutineCard>(view.suggested);
  const texts = words.popup.home;
  const feel = (
    <section key="feel" class="feeling" aria-labelledby="feel-title">
      <h2 class="label" id="feel-title">
        {texts.howIsIt}
      </h2>
      <div class="feel">
        <button type="button" class="button" onClick={() => onSaid('tense')}>
          {texts.tense}
          <span>{texts.tenseNote}</span>
        </button>
        <button type="button" class="button" onClick={() => onSaid('stressed')}>
          {texts.stressed}
          <span>{texts.stressedNote}</span>
        </button>
      </div>
    </section>
  );
  const choice = (
    <RoutineChoice
      key="choice"
      {...{ chosen, onStart }}
      suggested={view.suggested}
      {...{ own, forPerson }}
      onChoose={setChosen}
    />
  );
  return (
    <>
      <main class="content home">
        <Now {...{ view, next }} />
        {question}
        {/* A question takes room: Start stays in sight all the same. */}
        {question ? [choice, feel] : [feel, choice]}
        {today ?? <div class="today today--later" />}
      </main>
      <HomeFoot {...view} {...foot} />
    </>
  );
}
