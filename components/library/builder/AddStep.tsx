// What may come next in the routine that is being made: a point, some breaths, or anything else.
import { useState } from 'preact/hooks';
import { sidesOf } from '../../../core/own-routine.ts';
import { addBreaths, addCue, addPoint } from '../../../core/routine-edit.ts';
import { POINT_CODES, type PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import type { Side, Step } from '../../../data/routines.ts';
import { sideText } from '../../player/step-text.ts';
import { pointName } from '../../routine-facts.ts';
import { useWords } from '../../words.tsx';
import { ChoiceField } from './Field.tsx';

const KINDS = ['settle', 'move', 'eyes', 'rest', 'switch', 'close'] as const;

export function AddStep({
  steps,
  onAdd,
}: {
  steps: readonly Step[];
  onAdd: (steps: readonly Step[]) => void;
}) {
  const { words, say } = useWords('builder', 'player', 'points');
  const texts = words.builder.form;
  const [point, setPoint] = useState<PointCode>('LI4');
  const [side, setSide] = useState<Side>('both');
  const sides = sidesFor(point);
  const chosen = sides.includes(side) ? side : 'both';
  const where = (value: Side) =>
    value === 'both' && PRESSING[point].laterality === 'each'
      ? texts.eachSide
      : sideText(point, value, words);
  return (
    <fieldset class="add-step">
      <legend>{texts.add}</legend>
      <div class="add-point">
        <ChoiceField
          label={texts.point}
          value={point}
          choices={POINT_CODES.map((value) => ({ value, label: `${pointName(value)} (${value})` }))}
          onChange={setPoint}
        />
        {sides.length > 1 && (
          <ChoiceField
            label={texts.addSide}
            value={chosen}
            choices={sides.map((value) => ({ value, label: where(value) }))}
            onChange={setSide}
          />
        )}
        <button type="button" class="button" onClick={() => onAdd(addPoint(steps, point, chosen))}>
          {texts.addPoint}
        </button>
      </div>
      <p class="s soft">{say('{where}.', { where: words.points[point].where })}</p>
      <div class="add-others">
        <button type="button" class="button button--small" onClick={() => onAdd(addBreaths(steps))}>
          {texts.addBreaths}
        </button>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button button--small"
            onClick={() => onAdd(addCue(steps, kind))}
          >
            {texts.others[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** As they are offered: of a point that is pressed on one side at a time, both in turn come first. */
function sidesFor(point: PointCode): readonly Side[] {
  const sides = sidesOf(point);
  return PRESSING[point].laterality === 'each' ? ['both', ...sides] : sides;
}
