// What a person may say about a point without a reason: leave it out from now on, or on a side whose skin is sore today.
import { useId } from 'preact/hooks';
import type { PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import type { Side } from '../../../data/routines.ts';
import { useWords } from '../../words.tsx';

export type OwnChoicesProps = {
  point: PointCode;
  isLeftOut: boolean;
  /** The side on which the skin is sore today; null for none. */
  soreSide: Side | null;
  onLeaveOut: (isLeftOut: boolean) => void;
  onSkin: (side: Side | null) => void;
  /** The last choice could not be kept. */
  hasFailed: boolean;
};

export function OwnChoices({ point, isLeftOut, soreSide, onLeaveOut, onSkin, hasFailed }: OwnChoicesProps) {
  const { words } = useWords('pointPages');
  const texts = words.pointPages;
  const note = useId();
  return (
    <section class="own-choices" aria-labelledby="yours">
      <h2 id="yours">{texts.yours}</h2>
      <div>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={isLeftOut}
            aria-describedby={note}
            onChange={({ currentTarget }) => onLeaveOut(currentTarget.checked)}
          />
          {texts.leaveOut}
        </label>
        <p id={note} class="s soft">
          {texts.leaveOutNote}
        </p>
      </div>
      <SkinQuestion {...{ point, soreSide, onSkin }} />
      {hasFailed && <p role="alert">{texts.notKept}</p>}
    </section>
  );
}

function SkinQuestion({ point, soreSide, onSkin }: Pick<OwnChoicesProps, 'point' | 'soreSide' | 'onSkin'>) {
  const { skin } = useWords('pointPages').words.pointPages;
  const name = useId();
  const answers: readonly { side: Side | null; label: string }[] =
    PRESSING[point].laterality === 'midline'
      ? [
          { side: null, label: skin.no },
          { side: 'both', label: skin.yes },
        ]
      : [
          { side: null, label: skin.no },
          { side: 'left', label: skin.left },
          { side: 'right', label: skin.right },
          { side: 'both', label: skin.both },
        ];
  return (
    <fieldset>
      <legend>{skin.question}</legend>
      <div class="segments">
        {answers.map(({ side, label }) => (
          <label key={label}>
            <input type="radio" name={name} checked={side === soreSide} onChange={() => onSkin(side)} />
            {label}
          </label>
        ))}
      </div>
      <p class="s soft">{skin.note}</p>
    </fieldset>
  );
}
