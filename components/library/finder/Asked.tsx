// The red-flag questions that are asked before the routine, told before any point is.
import type { GateKey } from '../../../data/gates.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';

export function Asked({ gates }: { gates: readonly GateKey[] }) {
  const {
    words: { finder, safety },
  } = useWords('finder', 'safety');
  return (
    <section class="finder-asked s">
      <h2>{finder.asked.title}</h2>
      <ul class="plain">
        {gates
          .flatMap((gate) => safety.gates[gate])
          .map((line) => (
            <li key={line}>
              <span>{line}</span>
            </li>
          ))}
      </ul>
      <p>
        {finder.asked.then} <FlagsLink />
      </p>
    </section>
  );
}
