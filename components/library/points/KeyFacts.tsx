// What pressing a point takes and needs, and what it is used for by tradition.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { useWords } from '../../words.tsx';

export function KeyFacts({ point }: { point: PointCode }) {
  const { words, say } = useWords('pointPages');
  const { facts, points } = words.pointPages;
  const { seconds } = POINT_FACTS[point];
  return (
    <dl class="meta">
      <dt>{facts.takes}</dt>
      <dd>{say(facts[PRESSING[point].laterality], seconds)}</dd>
      <dt>{facts.needs}</dt>
      <dd>{useNeeds(point)}</dd>
      <dt>{facts.usedFor}</dt>
      <dd>{points[point].traditional}</dd>
    </dl>
  );
}

function useNeeds(point: PointCode): string {
  const { words, say } = useWords('pointPages');
  const { facts } = words.pointPages;
  const { hands, seated, inPublic, discreet, shoesOff } = POINT_FACTS[point].desk;
  return [
    say(facts.hands, { n: hands }),
    seated && facts.seated,
    { yes: facts.public, semi: facts.semi, no: facts.home }[inPublic],
    discreet && facts.discreet,
    shoesOff && facts.shoesOff,
  ]
    .filter((fact) => fact !== false)
    .join(words.popup.listJoin);
}
