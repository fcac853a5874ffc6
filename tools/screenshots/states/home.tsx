// The popup at rest, in every mood of the nudges.

import type { ComponentChildren } from 'preact';
import { Home } from '../../../components/home/Home.tsx';
import { HowOften } from '../../../components/home/HowOften.tsx';
import { MeetingHosts, type MeetingHostsResult } from '../../../components/home/MeetingHosts.tsx';
import { NextLine } from '../../../components/home/NextLine.tsx';
import { Today } from '../../../components/home/Today.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { shippedCard } from '../../../core/routine-card.ts';
import { MINUTE } from '../../../core/time.ts';
import type { HomeView, NudgeEntry, WaitReason } from '../../../core/view.ts';
import type { GalleryState } from '../states.tsx';
import { at, EMPTY_HOME, HOME, MANY_NUDGES, NUDGES } from './fixtures.ts';
import { FOOT_ACTS, nothing } from './nothing.ts';

type Extras = {
  notices?: ComponentChildren;
  question?: ComponentChildren;
  meetingHosts?: ComponentChildren;
  nudges?: readonly NudgeEntry[];
};

function home(view: HomeView, { notices, nudges = NUDGES, ...parts }: Extras = {}) {
  return (
    <PopupFrame onSafety={nothing} notices={notices}>
      <Home
        {...{ view, ...parts, ...FOOT_ACTS }}
        onSaid={nothing}
        onStart={nothing}
        next={<NextLine view={view} onNoCall={nothing} />}
        today={<Today day={view.day} todayMs={view.todayMs} nudges={nudges} sessions={view.sessions} />}
      />
    </PopupFrame>
  );
}

const HELD: HomeView = { ...HOME, loadMs: 52 * MINUTE, sinceBreakMs: 52 * MINUTE, nextAt: null };
const held = (reason: WaitReason, until: string | null = null) =>
  home({ ...HELD, held: { kind: 'tension', reason, until: until === null ? null : at(until) } });
const meeting = (until: string, meetingUntilItEnds = false): HomeView => ({
  ...HOME,
  meetingUntil: at(until),
  meetingUntilItEnds,
  nextAt: at(until),
  day: { ...HOME.day, likely: at(until) },
});

const howOften = (isKept: boolean) => (
  <HowOften
    answers={['fewer', 'different', 'off', 'same']}
    fewer={{ minutes: 75, perDay: 3 }}
    onAnswer={() => Promise.resolve(isKept)}
  />
);

const meetingHosts = (isOn: boolean, result: MeetingHostsResult = 'changed') =>
  home(HOME, {
    meetingHosts: <MeetingHosts isOn={isOn} onChange={() => Promise.resolve(result)} />,
  });
const meetingMenu = '.foot-row .button:last-child';

const setAside = <Notice kind="set-aside" count={2} onDismiss={nothing} />;

export const HOME_STATES: readonly GalleryState[] = [
  { name: 'home', view: home(HOME) },
  { name: 'home-first-day', view: home(EMPTY_HOME) },
  { name: 'home-held', view: held('min-gap', '14:30') },
  { name: 'home-held-audio', view: held('audio', '15:10') },
  { name: 'home-held-call', view: held('call') },
  {
    name: 'home-held-meeting',
    view: home({
      ...HELD,
      meetingUntil: at('16:08'),
      meetingUntilItEnds: true,
      held: { kind: 'tension', reason: 'call', until: at('16:08') },
    }),
  },
  { name: 'home-held-fullscreen', view: held('fullscreen') },
  { name: 'home-held-off-hours', view: held('off-hours', '33:00') },
  { name: 'home-held-cap', view: held('daily-cap', '24:00') },
  { name: 'home-held-breakpoint', view: held('breakpoint', '14:13') },
  { name: 'home-meeting', view: home(meeting('15:08')) },
  { name: 'home-meeting-open', view: home(meeting('16:08', true)) },
  { name: 'home-meeting-menu', view: meetingHosts(false), press: [meetingMenu] },
  { name: 'home-meeting-menu-on', view: meetingHosts(true), press: [meetingMenu] },
  {
    name: 'home-meeting-menu-refused',
    view: meetingHosts(false, 'refused'),
    press: [meetingMenu, '.meeting-hosts input'],
  },
  {
    name: 'home-meeting-menu-failed',
    view: meetingHosts(true, 'failed'),
    press: [meetingMenu, '.meeting-hosts input'],
  },
  { name: 'home-meeting-menu-firefox', view: home(HOME), press: [meetingMenu] },
  {
    name: 'home-meeting-paused',
    view: home({ ...meeting('15:08'), pausedUntil: at('15:20'), day: { ...HOME.day, likely: null } }),
  },
  {
    name: 'home-off',
    view: home({ ...HOME, nudgesOff: true, nextAt: null, day: { ...HOME.day, likely: null } }),
  },
  { name: 'home-ask', view: home({ ...HOME, askHowOften: true }, { question: howOften(true) }) },
  {
    name: 'home-ask-kept',
    view: home({ ...HOME, askHowOften: true }, { question: howOften(true) }),
    press: ['.ask .button'],
  },
  {
    name: 'home-ask-failed',
    view: home({ ...HOME, askHowOften: true }, { question: howOften(false) }),
    press: ['.ask .button'],
  },
  {
    name: 'home-paused',
    view: home({ ...HOME, nextAt: null, pausedUntil: at('15:20'), day: { ...HOME.day, likely: null } }),
  },
  {
    name: 'home-snoozed',
    view: home({ ...HOME, loadMs: 55 * MINUTE, sinceBreakMs: 55 * MINUTE, snoozedUntil: at('14:18') }),
  },
  {
    name: 'home-128-minutes',
    view: home({
      ...HOME,
      loadMs: 128 * MINUTE,
      sinceBreakMs: 128 * MINUTE,
      nextAt: null,
      suggested: shippedCard('three-points-180'),
    }),
  },
  {
    name: 'home-no-next',
    view: home({
      ...HOME,
      nextAt: null,
      suggested: shippedCard('reset-60'),
      day: { ...HOME.day, likely: null },
    }),
  },
  { name: 'home-routines', view: home(HOME), press: ['.label-row .link'] },
  { name: 'home-pause-menu', view: home(HOME), press: ['.foot-row .button'] },
  { name: 'home-nudges', view: home(HOME), press: ['.legend'] },
  { name: 'home-nudges-many', view: home(HOME, { nudges: MANY_NUDGES }), press: ['.legend'] },
  { name: 'home-nudges-none', view: home(EMPTY_HOME, { nudges: [] }), press: ['.legend'] },
  { name: 'home-set-aside', view: home(HOME, { notices: setAside }) },
  { name: 'home-memory', view: home(EMPTY_HOME, { notices: <Notice kind="memory" /> }) },
  { name: 'no-background', view: home(HOME, { notices: <Notice kind="no-background" /> }) },
  {
    name: 'loading',
    view: (
      <PopupFrame>
        <Loading />
      </PopupFrame>
    ),
  },
];
