// "In 10 min", with other times behind the arrow, beside "Not now". After three snoozes only the latter is left.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';

/** Minutes, or until the meeting ends: that also says that one is on. */
export type SnoozeLength = number | 'until-meeting-ends';

export type SnoozeProps = {
  /** The person's usual snooze. */
  minutes: number;
  allowed: boolean;
  onSnooze: (length: SnoozeLength) => void;
  /** The button beside it. */
  children: ComponentChildren;
};

const LENGTHS = [5, 10, 20] as const;

export function Snooze({ minutes, allowed, onSnooze, children }: SnoozeProps) {
  const { words, say } = useWords('prompt');
  const [open, setOpen] = useState(false);
  const texts = words.prompt;
  if (!allowed) {
    return (
      <>
        {children}
        <p class="xs soft snoozed-out">{texts.snoozedOut}</p>
      </>
    );
  }
  return (
    <>
      <div class="actions-row">
        <div class="snooze">
          <button type="button" class="button" onClick={() => onSnooze(minutes)}>
            {say(texts.snooze, { n: minutes })}
          </button>
          <button
            type="button"
            class="button"
            aria-label={texts.snoozeOther}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
          </button>
        </div>
        {children}
      </div>
      {open && (
        <div class="button-row" role="group" aria-label={texts.snoozeOther}>
          {LENGTHS.filter((length) => length !== minutes).map((length) => (
            <button key={length} type="button" class="button button--small" onClick={() => onSnooze(length)}>
              {say(words.popup.minutesShort, { n: length })}
            </button>
          ))}
          <button type="button" class="button button--small" onClick={() => onSnooze('until-meeting-ends')}>
            {texts.snoozeMeeting}
          </button>
        </div>
      )}
    </>
  );
}
