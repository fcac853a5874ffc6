// The last few sessions: when, which routine, how long. Quiet; nothing to win.
import { MINUTE, SECOND } from '../core/time.ts';
import type { Session } from '../core/view.ts';
import { roundMinutes } from './durations.ts';
import { routineName } from './routine-facts.ts';
import { useWords } from './words.tsx';

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { words, say, formatWhen } = useWords();
  return (
    <ul class="sessions num">
      {sessions.map((session) => (
        <li key={session.id}>
          <span>{formatWhen(session.startedAt)}</span>
          <span>{routineName(words, session)}</span>
          <span>
            {session.outcome === 'stopped' && `${words.popup.stopped}${words.popup.listJoin}`}
            {session.playedMs < MINUTE
              ? say(words.popup.secondsShort, { n: Math.round(session.playedMs / SECOND) })
              : say(words.popup.minutesShort, { n: roundMinutes(session.playedMs) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
