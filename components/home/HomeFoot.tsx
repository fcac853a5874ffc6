// Quiet controls under the hairline: pausing the nudges, and the meeting switch. One panel opens at a time.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FirstView } from '../../core/view.ts';
import { useCloseElsewhere } from '../use-close-elsewhere.ts';
import { usePart } from '../use-part.ts';
import { useWords } from '../words.tsx';
import { FootButton, FootState, type MeetingLength, NudgeState, type PauseLength } from './PauseControls.tsx';

export type FootActs = {
  onPause: (length: PauseLength) => void;
  onResumeNudges: () => void;
  /** Nudges that were turned off are turned on again. */
  onTurnOn: () => void;
  onMeeting: (length: MeetingLength | 'off') => void;
};

export type FootProps = FootActs & {
  /** Stands in the meeting panel; see `MeetingHosts`. */
  meetingHosts?: ComponentChildren;
};

export type HomeFootProps = FootProps &
  Pick<FirstView, 'pausedUntil' | 'nudgesOff' | 'meetingUntil' | 'meetingUntilItEnds'>;

type Panel = 'pause' | 'meeting';

export function HomeFoot(props: HomeFootProps) {
  const { pausedUntil, nudgesOff, onPause, onMeeting, onResumeNudges, onTurnOn } = props;
  const { words } = useWords();
  const [open, setOpen] = useState<Panel | null>(null);
  const panel = usePart(() => import('./HomePanel.tsx'), open !== null);
  const foot = useFocusIn([pausedUntil, nudgesOff, props.meetingUntil].join());
  useCloseElsewhere(foot, open !== null, () => setOpen(null));
  const toggle = (which: Panel) => setOpen(open === which ? null : which);
  const chosen =
    <Length,>(act: (length: Length) => void) =>
    (length: Length) => {
      setOpen(null);
      act(length);
    };
  return (
    <footer class="foot" ref={foot}>
      <div class="foot-row">
        {pausedUntil === null && !nudgesOff ? (
          <FootButton icon="bell" open={open === 'pause'} onClick={() => toggle('pause')}>
            {words.popup.home.nudgesOn}
          </FootButton>
        ) : (
          <NudgeState isOff={nudgesOff} onResume={onResumeNudges} onTurnOn={onTurnOn} />
        )}
        <Meeting {...props} open={open === 'meeting'} onToggle={() => toggle('meeting')} />
      </div>
      {panel && open && (
        <div class="foot-panel">
          {open === 'meeting' ? (
            <panel.HomePanel kind="meeting" onMeeting={chosen(onMeeting)} hosts={props.meetingHosts} />
          ) : (
            <panel.HomePanel kind="pause" onPause={chosen(onPause)} />
          )}
        </div>
      )}
    </footer>
  );
}

type MeetingProps = Pick<HomeFootProps, 'meetingUntil' | 'meetingUntilItEnds' | 'onMeeting'> & {
  open: boolean;
  onToggle: () => void;
};

function Meeting({ meetingUntil, meetingUntilItEnds, onMeeting, open, onToggle }: MeetingProps) {
  const { words, say, formatTime } = useWords();
  const texts = words.popup.home;
  if (meetingUntil === null) {
    return (
      <FootButton open={open} onClick={onToggle}>
        {texts.inMeeting}
      </FootButton>
    );
  }
  return (
    <FootState end={texts.meetingOver} endLabel={texts.meetingOverLabel} onEnd={() => onMeeting('off')}>
      {meetingUntilItEnds ? texts.inMeeting : say(texts.meetingUntil, { time: formatTime(meetingUntil) })}
    </FootState>
  );
}

/** What is chosen takes the pressed button away: the focus goes to what stands in its place. */
function useFocusIn(state: string) {
  const foot = useRef<HTMLElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    const changed = before.current !== state;
    before.current = state;
    if (changed && document.activeElement === document.body) foot.current?.querySelector('button')?.focus();
  }, [state]);
  return foot;
}
