// How a point is pressed: in a sentence, and by way, direction and weight.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { useWords } from '../../words.tsx';

export function PressIt({ point }: { point: PointCode }) {
  const { words } = useWords('pointPages', 'points');
  const texts = words.pointPages;
  const { how } = texts;
  const { techniques, gentle } = PRESSING[point];
  const { desk, direction } = POINT_FACTS[point];
  return (
    <section aria-labelledby="press-it">
      <h2 id="press-it">{texts.press}</h2>
      <p>{words.points[point].press}</p>
      <dl class="meta">
        <dt>{how.way}</dt>
        <dd>{techniques.map((technique) => how.techniques[technique]).join(how.or)}</dd>
        <dt>{how.direction}</dt>
        <dd>{how.directions[direction]}</dd>
        <dt>{how.weight}</dt>
        <dd>{gentle ? how.gentle : how.firm}</dd>
      </dl>
      <h3>{desk.inPublic === 'no' ? texts.atHome : texts.atDesk}</h3>
      <p>{texts.points[point].desk}</p>
    </section>
  );
}
