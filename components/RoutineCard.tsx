// A routine as a card: a thumbnail of its first point, name, length, points; and what may be done with it.
import type { ComponentChildren } from 'preact';
import type { RoutineCard as Card } from '../core/routine-card.ts';
import { Thumb } from './figures/Thumb.tsx';
import { pointName, routineName } from './routine-facts.ts';
import { routineLength } from './routine-length.ts';
import { useWords } from './words.tsx';

export type RoutineCardProps = {
  routine: Card;
  /** Of its heading, by what stands above it. */
  level: 2 | 3;
  /** The button at the end, if any. */
  children?: ComponentChildren;
};

export function RoutineCard({ routine, level, children }: RoutineCardProps) {
  const spoken = useWords();
  const { words, say } = spoken;
  const Heading = level === 2 ? 'h2' : 'h3';
  const { id, name, points, seconds } = routine;
  const first = points[0];
  // A name of two words stays on one line.
  const names = points.map((code) => pointName(code).replace(' ', '\u00a0')).join(words.popup.listJoin);
  const length = routineLength(spoken, seconds);
  return (
    <div class="card suggest">
      {first && <Thumb point={first} />}
      <div>
        <Heading>{routineName(words, { routineId: id, name })}</Heading>
        <p class="s soft num">{names ? say(words.popup.home.cardLine, { length, points: names }) : length}</p>
      </div>
      {children}
    </div>
  );
}
