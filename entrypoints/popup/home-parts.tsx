// The rest of the resting popup: sent for at once, in its first paint if it has come by then, or else a moment later.
import type { ComponentChildren } from 'preact';
import { NextLine } from '../../components/home/NextLine.tsx';
import { Today } from '../../components/home/Today.tsx';
import { homeView } from '../../core/home-view.ts';
import { todaysNudges } from '../../core/nudge-list.ts';
import { Later } from './Later.tsx';
import type { Loaded } from './load-rows.ts';
import { MeetingHostsPart } from './MeetingHostsPart.tsx';

type Page = {
  reload: () => Promise<void>;
  onNoCall: () => void;
  /** Once asked, a question stays until the popup closes: it says what the answer changed. */
  wasAsked: { current: boolean };
};
type Parts = Record<'next' | 'question' | 'today' | 'meetingHosts', ComponentChildren>;

export function homeParts(loaded: Loaded, { reload, onNoCall, wasAsked }: Page): Parts {
  const { rows, at, env } = loaded;
  const view = homeView(rows, at, env);
  wasAsked.current ||= view.askHowOften;
  return {
    next: <NextLine {...{ view, onNoCall }} />,
    question: wasAsked.current && (
      <Later load={() => import('./HowOftenPart.tsx')} meanwhile={null}>
        {({ HowOftenPart }) => <HowOftenPart settings={env.settings} onTold={reload} />}
      </Later>
    ),
    today: (
      <Today
        day={view.day}
        todayMs={view.todayMs}
        nudges={todaysNudges(rows, at, env)}
        sessions={view.sessions}
      />
    ),
    // Firefox tells of every call by itself.
    meetingHosts: import.meta.env.FIREFOX ? null : (
      <MeetingHostsPart isSet={env.settings.meetingHosts} reload={reload} />
    ),
  };
}
