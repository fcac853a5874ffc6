// Before a routine whose complaint or points could hide something serious: three lines, and two answers of
// the same weight, so that none is given by habit.
import type { GateKey } from '../../data/gates.ts';
import { useWords } from '../words.tsx';

export type RedFlagsProps = {
  gates: readonly GateKey[];
  onNone: () => void;
  onYes: () => void;
  /** Leaves without an answer. */
  onBack: () => void;
};

export function RedFlags({ gates, onNone, onYes, onBack }: RedFlagsProps) {
  const { words } = useWords('player', 'safety');
  const texts = words.safety.gates;
  return (
    <main class="content changes">
      <div>
        <p class="eyebrow">{texts.title}</p>
        <h1>{texts.question}</h1>
      </div>
      <ul class="pair">
        {gates
          .flatMap((gate) => texts[gate])
          .map((line) => (
            <li key={line} class="plain-item">
              {line}
            </li>
          ))}
      </ul>
      <div class="actions actions--sticky">
        <button type="button" class="button button--tall" onClick={onNone}>
          {texts.none}
        </button>
        <button type="button" class="button button--tall" onClick={onYes}>
          {texts.yes}
        </button>
        <div class="links">
          <button type="button" class="link" onClick={onBack}>
            {words.player.blocked.back}
          </button>
        </div>
      </div>
    </main>
  );
}
