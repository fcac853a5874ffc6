// What comes next, or why it is quiet: paused, in a meeting, snoozed, turned off, or due and held back.
import type { ComponentChildren } from 'preact';
import { MINUTE, type Millis } from '../../core/time.ts';
import type { HomeView, WaitReason } from '../../core/view.ts';
import { withPart } from '../with-part.tsx';
import { useWords } from '../words.tsx';

export type NextLineProps = {
  view: HomeView;
  /** What sounds is no call. */
  onNoCall: () => void;
};

export function NextLine({ view, onNoCall }: NextLineProps) {
  const { words, say } = useWords('next', 'notification');
  const at = useTimed();
  const texts = words.next;
  const { now } = words.notification;
  const { pausedUntil, held, snoozedUntil, meetingUntil, nextAt } = view;
  if (pausedUntil !== null) return at(now.paused, pausedUntil);
  if (held) return <Held {...{ view, held, onNoCall }} />;
  if (snoozedUntil !== null) return at(texts.snoozed, snoozedUntil);
  if (meetingUntil !== null) return at(view.meetingUntilItEnds ? now.meetingOpen : now.meeting, meetingUntil);
  if (view.nudgesOff) return <>{texts.off}</>;
  if (view.isFirstDay) {
    const limit = say(words.popup.minutes, { n: Math.round(view.limitMs / MINUTE) });
    return <>{say(texts.firstDay, { limit })}</>;
  }
  return nextAt === null ? <>{texts.none}</> : at(texts.likely, nextAt);
}

type HeldProps = NextLineProps & { held: NonNullable<HomeView['held']> };

function Held({ view, held: { reason, until }, onNoCall }: HeldProps) {
  const { words } = useWords('next');
  const at = useTimed();
  const texts = words.next;
  const isMeeting = reason === 'call' && view.meetingUntil !== null;
  const end = useEnd(reason, view);
  return (
    <>
      <strong>{texts.whyNot}</strong> {isMeeting ? texts.held.meeting : texts.held[reason]}
      {(until !== null || !end.includes('{time}')) && <> {at(end, until)}</>}
      {reason === 'audio' && (
        <>
          {' '}
          <button type="button" class="link" onClick={onNoCall}>
            {texts.notCall}
          </button>
        </>
      )}
    </>
  );
}

/** How it goes on, with the time in it where there is one. */
function useEnd(reason: WaitReason, { meetingUntil, meetingUntilItEnds }: HomeView): string {
  const texts = useWords('next').words.next;
  switch (reason) {
    case 'call':
      if (meetingUntil === null) return texts.untilCallEnds;
      return meetingUntilItEnds ? texts.untilMeetingEnds : texts.until;
    case 'fullscreen':
      return texts.untilFullscreenEnds;
    case 'audio':
      return texts.untilQuiet;
    case 'daily-cap':
      return texts.untilTomorrow;
    case 'breakpoint':
      return texts.latest;
    default:
      return texts.until;
  }
}

/** A sentence with its time set in bold; where that is on another day, the day stands with it. */
function useTimed() {
  const { formatWhen } = useWords();
  return (message: string, time: Millis | null): ComponentChildren =>
    time === null ? message : withPart(message, 'time', <b class="num">{formatWhen(time)}</b>);
}
