// The red-flag questions that are asked before the routine, told before any point is.
import type { GateKey } from '../../../data/gates.ts';
import { PlainList } from '../../PlainList.tsx';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';

export type AskedProps = {
  gates: readonly GateKey[];
  /** The way to "When to get help" stands here; once on a page is enough. */
  isLinked: boolean;
};

export function Asked({ gates, isLinked }: AskedProps) {
  const {
    words: { finder, safety },
  } = useWords('finder', 'safety');
  return (
    <section class="finder-asked s">
      <h2>{finder.asked.title}</h2>
      <PlainList items={gates.flatMap((gate) => safety.gates[gate])} />
      <p>
        {finder.asked.then} {isLinked && <FlagsLink />}
      </p>
    </section>
  );
}
