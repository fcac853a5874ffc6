// What came of a change, with the way back. It takes the focus: what was pressed is often gone.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../words.tsx';

export type Told = { text: string; undo: (() => void) | null };

export function ChangeStatus({ told }: { told: Told }) {
  const { words } = useWords('dailyPlan');
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => note.current?.focus(), [told]);
  return (
    <div class="chosen-status">
      <p role="status" tabIndex={-1} ref={note}>
        {told.text}
      </p>
      {told.undo && (
        <button type="button" class="link" onClick={told.undo}>
          {words.dailyPlan.status.undo}
        </button>
      )}
    </div>
  );
}
