// A nudge that asks to be answered: what, why, and four ways out. Focuses nothing; a stray key must not answer it.
import { useState } from 'preact/hooks';
import type { PromptView } from '../../core/view.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { Dial } from '../Dial.tsx';
import { RoutineCard } from '../RoutineCard.tsx';
import { routineLength } from '../routine-length.ts';
import { Scale } from '../Scale.tsx';
import { useWords } from '../words.tsx';
import { useQuestion, useWhyNow } from './prompt-text.ts';
import { Snooze, type SnoozeLength } from './Snooze.tsx';

/** `stress`: the 0 to 10 answer, null where none was asked or given. */
export type PromptProps = {
  view: PromptView;
  onStart: (routine: AnyRoutineId, stress: number | null) => void;
  onSnooze: (length: SnoozeLength, stress: number | null) => void;
  onSkip: (stress: number | null) => void;
};

export function Prompt({ view, onStart, onSnooze, onSkip }: PromptProps) {
  const spoken = useWords('prompt');
  const { words, say } = spoken;
  const [stress, setStress] = useState<number | null>(null);
  const texts = words.prompt;
  const question = useQuestion(view);
  const asks = view.kind === 'stress';
  const why = useWhyNow(view);
  const duration = routineLength(spoken, view.suggested.seconds);
  return (
    <main class={asks ? 'content prompt prompt--asks' : 'content prompt'}>
      {/* Where a question stands, the number is in its reasons: two would crowd the answer. */}
      {!asks && (
        <Dial size={152} sinceMs={view.sinceBreakMs} loadMs={view.sinceBreakMs} limitMs={view.limitMs} />
      )}
      <h1 id="prompt-question">{question}</h1>
      {why && <p class="lead soft">{why}</p>}
      {asks && (
        <Scale
          labelledBy="prompt-question"
          note={texts.optional}
          low={texts.stressLow}
          high={texts.stressHigh}
          value={stress}
          onChange={setStress}
        />
      )}
      <div class="offer">
        <RoutineCard routine={view.suggested} level={2} />
        <div class="actions">
          <button
            type="button"
            class="button button--main"
            onClick={() => onStart(view.suggested.id, stress)}
          >
            {say(texts.start, { duration })}
          </button>
          <Snooze
            minutes={view.snoozeMinutes}
            allowed={view.canSnooze}
            onSnooze={(length) => onSnooze(length, stress)}
          >
            <button type="button" class="button" onClick={() => onSkip(stress)}>
              {texts.skip}
            </button>
          </Snooze>
        </div>
      </div>
    </main>
  );
}
