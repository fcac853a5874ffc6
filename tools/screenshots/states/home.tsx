// The popup at rest, in every mood of the nudges.
import type { ComponentChildren } from 'preact';
import { Home } from '../../../components/home/Home.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { MINUTE } from '../../../core/time.ts';
import type { HomeView } from '../../../core/view.ts';
import type { GalleryState } from '../states.tsx';
import { at, EMPTY_HOME, HOME } from './fixtures.ts';
import { nothing } from './nothing.ts';

function home(view: HomeView, notices?: ComponentChildren) {
  return (
    <PopupFrame onSafety={nothing} notices={notices}>
      <Home view={view} onSaid={nothing} onStart={nothing} onPause={nothing} onResumeNudges={nothing} />
    </PopupFrame>
  );
}

const setAside = <Notice kind="set-aside" count={2} onDismiss={nothing} />;

export const HOME_STATES: readonly GalleryState[] = [
  { name: 'home', view: home(HOME) },
  { name: 'home-first-day', view: home(EMPTY_HOME) },
  {
    name: 'home-held',
    view: home({
      ...HOME,
      loadMs: 52 * MINUTE,
      sinceBreakMs: 52 * MINUTE,
      nextAt: null,
      held: { kind: 'tension', reason: 'min-gap', until: at('14:30') },
    }),
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
      suggested: 'three-points-180',
    }),
  },
  {
    name: 'home-no-next',
    view: home({ ...HOME, nextAt: null, suggested: 'reset-60', day: { ...HOME.day, likely: null } }),
  },
  { name: 'home-routines', view: home(HOME), press: ['.label-row .link'] },
  { name: 'home-pause-menu', view: home(HOME), press: ['.foot-row .button'] },
  { name: 'home-sessions', view: home(HOME), press: ['.foot-row .button:last-child'] },
  { name: 'home-set-aside', view: home(HOME, setAside) },
  { name: 'home-memory', view: home(EMPTY_HOME, <Notice kind="memory" />) },
  { name: 'no-background', view: home(HOME, <Notice kind="no-background" />) },
  {
    name: 'loading',
    view: (
      <PopupFrame>
        <Loading />
      </PopupFrame>
    ),
  },
];
