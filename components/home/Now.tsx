// Dial and sentence, read as one: "38 min since a real pause", and what comes next or why nothing does.
import { MINUTE } from '../../core/time.ts';
import type { HomeView } from '../../core/view.ts';
import { Dial } from '../Dial.tsx';
import { wholeMinutes } from '../durations.ts';
import { withPart } from '../with-part.tsx';
import { useWords } from '../words.tsx';

export function Now({ view }: { view: HomeView }) {
  const { words, say } = useWords();
  const texts = words.popup.home;
  const fresh = isFirstDay(view);
  return (
    <section class="now">
      <Dial sinceMs={view.sinceBreakMs} loadMs={view.loadMs} limitMs={view.limitMs} />
      <div>
        <h1>
          {fresh ? (
            texts.firstDay
          ) : (
            <>
              <span class="hidden">{say(words.popup.minutes, { n: wholeMinutes(view.sinceBreakMs) })} </span>
              {texts.sinceBreak}
            </>
          )}
        </h1>
        <NextLine view={view} fresh={fresh} />
      </div>
    </section>
  );
}

function NextLine({ view, fresh }: { view: HomeView; fresh: boolean }) {
  const { words, say, formatTime } = useWords();
  const texts = words.popup.home;
  const at = (message: string, time: number) =>
    withPart(message, 'time', <b class="num">{formatTime(time)}</b>);
  if (view.pausedUntil !== null) return <p class="next">{at(texts.paused, view.pausedUntil)}</p>;
  if (view.snoozedUntil !== null) return <p class="next">{at(texts.snoozed, view.snoozedUntil)}</p>;
  if (view.held) {
    const { reason, until } = view.held;
    return (
      <p class="next">
        <strong>{texts.whyNot}</strong> {texts.held[reason]}
        {until !== null && <> {at(texts.heldUntil, until)}</>}
      </p>
    );
  }
  if (fresh) {
    const limit = say(words.popup.minutes, { n: Math.round(view.limitMs / MINUTE) });
    return <p class="next">{say(texts.firstDayNote, { limit })}</p>;
  }
  if (view.nextAt === null) return <p class="next">{texts.noNext}</p>;
  return <p class="next">{at(texts.next, view.nextAt)}</p>;
}

function isFirstDay({ sinceBreakMs, todayMs, sessions, day }: HomeView): boolean {
  return sinceBreakMs < MINUTE && todayMs < MINUTE && sessions.length === 0 && day.pauses.length === 0;
}
