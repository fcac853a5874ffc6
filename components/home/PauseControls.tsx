// The quiet controls of the foot: pausing the nudges for a while, and telling that a meeting is on.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';
import { useWords } from '../words.tsx';

/** Minutes, or until the day starts anew. */
export type PauseLength = 30 | 60 | 'tomorrow';

/** Minutes, or as long as it lasts. */
export type MeetingLength = 30 | 60 | 'until-it-ends';

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

export type FootStateProps = {
  icon?: IconName;
  /** What is so. */
  children: ComponentChildren;
  /** What ends it: the word, and its name where the word alone says too little. */
  end: string;
  endLabel: string;
  onEnd: () => void;
};

/** Something that is so for a while, and the word that ends it. */
export function FootState({ icon, children, end, endLabel, onEnd }: FootStateProps) {
  return (
    <p class="foot-state num">
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      <button type="button" class="link" aria-label={endLabel} onClick={onEnd}>
        {end}
      </button>
    </p>
  );
}

export type NudgeStateProps = { isOff: boolean; onResume: () => void; onTurnOn: () => void };

/** Nudges are paused, or turned off. Until when stands beside the dial. */
export function NudgeState({ isOff, onResume, onTurnOn }: NudgeStateProps) {
  const texts = useWords().words.popup.home;
  return (
    <FootState
      icon="bell-off"
      end={isOff ? texts.turnOn : texts.resumeNudges}
      endLabel={isOff ? texts.turnOnLabel : texts.resumeNudgesLabel}
      onEnd={isOff ? onTurnOn : onResume}
    >
      {isOff ? texts.nudgesOff : texts.nudgesPaused}
    </FootState>
  );
}
