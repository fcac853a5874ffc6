// The end of a run: the closed ring, one sentence, plain facts, one optional answer, one plain button.
import type { ComponentChildren } from 'preact';
import type { Message } from '../../core/fill.ts';
import { MINUTE, type Millis, SECOND } from '../../core/time.ts';
import type { Session } from '../../core/view.ts';
import { roundMinutes } from '../durations.ts';
import { routineName } from '../routine-facts.ts';
import { SessionList } from '../SessionList.tsx';
import { useWords, type Words } from '../words.tsx';
import { OpenRing } from './OpenRing.tsx';

export type DoneProps = {
  session: Session;
  endedAt: Millis;
  /** How much of the plan was played, 0 to 1. */
  share: number;
  /** No nudge comes before; null when none is likely. */
  nextNotBefore: Millis | null;
  /** What is asked: of the skin, and how it is now. */
  questions?: ComponentChildren;
  /** Earlier sessions, newest first, without this one. */
  sessions: readonly Session[];
  onBack: () => void;
};

export function Done({ share, session, endedAt, nextNotBefore, questions, sessions, onBack }: DoneProps) {
  const { words, say, formatTime } = useWords('player', 'safety');
  const texts = words.player.done;
  const [number, unit] = playedText(session.playedMs, words);
  const isWhole = session.outcome === 'completed';
  return (
    <main class={questions ? 'content done done--asks' : 'content done'}>
      <OpenRing share={share} number={say('{n}', { n: number })} unit={say(unit, { n: number })} />
      <h1>{isWhole ? texts.title : texts.titleStopped}</h1>
      <p class="soft lead">{isWhole ? texts.lead : words.safety.stop.advice['just-done']}</p>
      <dl class="facts num">
        <div>
          <dt>{routineName(words, session)}</dt>
          <dd>{say(texts.fromTo, { from: formatTime(session.startedAt), to: formatTime(endedAt) })}</dd>
        </div>
        {nextNotBefore !== null && (
          <div>
            <dt>{texts.nextNudge}</dt>
            <dd>{say(texts.notBefore, { time: formatTime(nextNotBefore) })}</dd>
          </div>
        )}
      </dl>
      {questions}
      {sessions.length > 0 && (
        <section class="done-last" aria-labelledby="last-title">
          <h2 class="label" id="last-title">
            {texts.last}
          </h2>
          <SessionList sessions={sessions} />
        </section>
      )}
      <div class="actions actions--sticky actions--end">
        <button type="button" class="button button--wide button--tall" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </main>
  );
}

/** Whole minutes, or seconds where it was less than one. */
function playedText(playedMs: Millis, { player }: Words<'player'>): [number: number, unit: Message] {
  return playedMs < MINUTE
    ? [Math.round(playedMs / SECOND), player.done.seconds]
    : [roundMinutes(playedMs), player.done.minutes];
}
