// Quiet controls under the hairline: pausing the nudges, and the last pauses. One panel opens at a time.
import { useState } from 'preact/hooks';
import type { Millis } from '../../core/time.ts';
import type { Session } from '../../core/view.ts';
import { SessionList } from '../SessionList.tsx';
import { useWords } from '../words.tsx';
import { FootButton, NudgesPaused, type PauseLength, PauseLengths } from './PauseControls.tsx';

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
  const toggle = (panel: Panel) => setOpen(open === panel ? null : panel);
  const texts = words.popup.home;
  return (
    <footer class="foot">
      <div class="foot-row">
        {pausedUntil === null ? (
          <FootButton icon="bell" open={open === 'pause'} onClick={() => toggle('pause')}>
            {texts.nudgesOn}
          </FootButton>
        ) : (
          <NudgesPaused until={pausedUntil} onResume={onResumeNudges} />
        )}
        {sessions.length > 0 && (
          <FootButton open={open === 'sessions'} onClick={() => toggle('sessions')}>
            {texts.lastPauses}
          </FootButton>
        )}
      </div>
      {open === 'pause' && pausedUntil === null && (
        <PauseLengths
          onPause={(length) => {
            setOpen(null);
            onPause(length);
          }}
        />
      )}
      {open === 'sessions' && (
        <div class="foot-panel">
          <SessionList sessions={sessions} />
        </div>
      )}
    </footer>
  );
}
