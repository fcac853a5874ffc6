// How a point fits a desk, in a few words: a list that reads as one line.
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_FACTS } from '../../../data/point-facts.ts';
import { useWords } from '../../words.tsx';

export function DeskMarks({ point }: { point: PointCode }) {
  const { marks } = useWords('pointPages').words.pointPages;
  const { seated, inPublic, shoesOff, discreet } = POINT_FACTS[point].desk;
  const shown = [
    seated && marks.seated,
    { yes: marks.public, semi: marks.semi, no: marks.home }[inPublic],
    shoesOff && marks.shoesOff,
    discreet && marks.discreet,
  ].filter((mark) => mark !== false);
  return (
    <ul class="desk-marks xs soft" aria-label={marks.label}>
      {shown.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}
