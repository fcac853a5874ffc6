// Pausing the nudges for a while, and taking them up again.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';
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

/** Until when stands beside the dial. */
export function NudgesPaused({ onResume }: { onResume: () => void }) {
  const { words } = useWords();
  const texts = words.popup.home;
  return (
    <p class="foot-paused">
      <Icon name="bell-off" />
      <span>{texts.nudgesPaused}</span>
      <button type="button" class="link" aria-label={texts.resumeNudgesLabel} onClick={onResume}>
        {texts.resumeNudges}
      </button>
    </p>
  );
}
