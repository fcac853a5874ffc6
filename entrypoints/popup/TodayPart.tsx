// The line of the day with its lists. Drawn a moment after the first paint: the popup opens sooner.
import { Today } from '../../components/home/Today.tsx';
import { todaysNudges } from '../../core/nudge-list.ts';
import type { HomeView } from '../../core/view.ts';
import type { Loaded } from './load-rows.ts';

type Props = { loaded: Loaded; view: HomeView };

export function TodayPart({ loaded: { rows, at, env }, view: { day, todayMs, sessions } }: Props) {
  return <Today {...{ day, todayMs, sessions }} nudges={todaysNudges(rows, at, env)} />;
}
