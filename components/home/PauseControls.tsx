// Pausing the nudges for a while, and taking them up again.
import type { ComponentChildren } from 'preact';
import type { Millis } from '../../core/time.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { withPart } from '../with-part.tsx';
import { useWords } from '../words.tsx';

/** Minutes, or until the day starts anew. */
export type PauseLength = 30 | 60 | 'tomorrow';

export type FootButtonProps = {
  icon?: IconName;
  open: boolean;
  onClick: () => void;
  children: ComponentChildren;
};

/** A quiet button that opens a panel under it. */
export function FootButton({ icon, open, onClick, children }: FootButtonProps) {
  return (
    <button type="button" class="button button--quiet button--small" aria-expanded={open} onClick={onClick}>
      {icon && <Icon name={icon} />}
      {children}
      <Icon name="down" />
    </button>
  );
}

export function NudgesPaused({ until, onResume }: { until: Millis; onResume: () => void }) {
  const { words, formatTime } = useWords();
  const texts = words.popup.home;
  return (
    <p class="foot-paused">
      <Icon name="bell-off" />
      <span>{withPart(texts.pausedUntil, 'time', <span class="num">{formatTime(until)}</span>)}</span>
      <button type="button" class="link" aria-label={texts.resumeNudgesLabel} onClick={onResume}>
        {texts.resumeNudges}
      </button>
    </p>
  );
}
