// "How do I find it?": open at first where the point is new. Open, the stage grows small so that the words have room.
import type { ComponentChildren } from 'preact';
import { libraryAddress } from '../../core/addresses.ts';
import type { PointCode } from '../../data/points.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';

export type FindItProps = {
  point: PointCode;
  open: boolean;
  onToggle: () => void;
  /** What stands on the same line. */
  children: ComponentChildren;
};

export function FindIt({ point, open, onToggle, children }: FindItProps) {
  const { words } = useWords('player', 'points');
  const { find, caution } = words.points[point];
  return (
    <>
      <div class="step-foot">
        <button
          type="button"
          class="link link--plain"
          aria-expanded={open}
          aria-controls="find-it"
          onClick={onToggle}
        >
          {words.player.findIt}
          <Icon name="down" />
        </button>
        {children}
      </div>
      <div id="find-it" class="find-it s" hidden={!open}>
        <p>{find}</p>
        <p class="soft">{caution}</p>
        <a class="link" href={libraryAddress({ part: 'points', point })} target="_blank" rel="noopener">
          {words.player.moreOfPoint}
        </a>
      </div>
    </>
  );
}
