// Why it is quiet, in a sentence or two: paused, in a meeting, snoozed, turned off, or due and held back.
import type { ComponentChildren } from 'preact';
import type { Millis } from '../../core/time.ts';
import type { HomeView, WaitReason } from '../../core/view.ts';
import { useLaterWords } from '../later-words.ts';
import { withPart } from '../with-part.tsx';
import type { NowProps } from './Now.tsx';

export function Waiting({ view, onNoCall }: NowProps) {
  const { words } = useLaterWords();
  const at = useTimed();
  const texts = words.waiting;
  const { pausedUntil, held, snoozedUntil, meetingUntil, meetingUntilItEnds } = view;
  if (pausedUntil !== null) return at(texts.paused, pausedUntil);
  if (held) {
    return (
      <>
        <strong>{texts.whyNot}</strong> <Held {...{ view, held }} />
        {held.reason === 'audio' && (
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
  if (snoozedUntil !== null) return at(texts.snoozed, snoozedUntil);
  if (meetingUntil !== null) return at(meetingUntilItEnds ? texts.meetingOpen : texts.meeting, meetingUntil);
  return <>{texts.off}</>;
}

type HeldProps = { view: HomeView; held: NonNullable<HomeView['held']> };

function Held({ view, held: { reason, until } }: HeldProps) {
  const { words } = useLaterWords();
  const at = useTimed();
  const texts = words.waiting;
  const isMeeting = reason === 'call' && view.meetingUntil !== null;
  const end = useEnd(reason, view);
  return (
    <>
      {isMeeting ? texts.held.meeting : texts.held[reason]}
      {end !== null && (until !== null || !end.includes('{time}')) && <> {at(end, until)}</>}
    </>
  );
}

/** How it goes on; the time in it is `until`. Null: nothing can be said. */
function useEnd(reason: WaitReason, { meetingUntil, meetingUntilItEnds }: HomeView): string | null {
  const texts = useLaterWords().words.waiting;
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

/** A sentence with its time set in bold; on another day than today, the day stands with it. */
function useTimed() {
  const { formatWhen } = useLaterWords();
  return (message: string, time: Millis | null): ComponentChildren =>
    time === null ? message : withPart(message, 'time', <b class="num">{formatWhen(time)}</b>);
}
