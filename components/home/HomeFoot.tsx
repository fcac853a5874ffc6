// Quiet controls under the hairline: pausing the nudges, and the last pauses. One panel opens at a time.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Millis } from '../../core/time.ts';
import type { Session } from '../../core/view.ts';
import { useModule } from '../use-module.ts';
import { useWords } from '../words.tsx';
import { FootButton, NudgesPaused, type PauseLength } from './PauseControls.tsx';

export type HomeFootProps = {
  pausedUntil: Millis | null;
  sessions: readonly Session[];
  onPause: (length: PauseLength) => void;
  onResumeNudges: () => void;
};

type Panel = 'pause' | 'sessions';

export function HomeFoot({ pausedUntil, sessions, onPause, onResumeNudges }: HomeFootProps) {
  const { words } = useWords();
  const [open, setOpen] = useState<Panel | null>(null);
  const panel = useModule(() => import('./HomePanel.tsx'));
  const foot = useFocusIn(pausedUntil);
  const toggle = (which: Panel) => setOpen(open === which ? null : which);
  const texts = words.popup.home;
  return (
    <footer class="foot" ref={foot}>
      <div class="foot-row">
        {pausedUntil === null ? (
          <FootButton icon="bell" open={open === 'pause'} onClick={() => toggle('pause')}>
            {texts.nudgesOn}
          </FootButton>
        ) : (
          <NudgesPaused onResume={onResumeNudges} />
        )}
        {sessions.length > 0 && (
          <FootButton open={open === 'sessions'} onClick={() => toggle('sessions')}>
            {texts.lastPauses}
          </FootButton>
        )}
      </div>
      {panel && open && (
        <div class="foot-panel">
          {open === 'sessions' ? (
            <panel.HomePanel kind="sessions" sessions={sessions} />
          ) : (
            <panel.HomePanel
              kind="pause"
              onPause={(length) => {
                setOpen(null);
                onPause(length);
              }}
            />
          )}
        </div>
      )}
    </footer>
  );
}

/** Pausing and resuming take the pressed button away: the focus goes to what stands in its place. */
function useFocusIn(pausedUntil: Millis | null) {
  const foot = useRef<HTMLElement>(null);
  const before = useRef(pausedUntil);
  useLayoutEffect(() => {
    const changed = before.current !== pausedUntil;
    before.current = pausedUntil;
    if (changed && document.activeElement === document.body) foot.current?.querySelector('button')?.focus();
  }, [pausedUntil]);
  return foot;
}
