// Dial and sentence, read as one: "38 min since a real pause", and what comes next or why nothing does.
import { MINUTE } from '../../core/time.ts';
import type { HomeView } from '../../core/view.ts';
import { Dial } from '../Dial.tsx';
import { usePart } from '../use-part.ts';
import { wholeMinutes } from '../whole-minutes.ts';
import { withPart } from '../with-part.tsx';
import { useWords } from '../words.tsx';

export type NowProps = {
  view: HomeView;
  /** What sounds is no call. */
  onNoCall: () => void;
};

export function Now({ view, onNoCall }: NowProps) {
  const { words, say } = useWords();
  const waiting = usePart(() => import('./Waiting.tsx'));
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
        {isQuiet(view) ? (
          <p class="next">{waiting && <waiting.Waiting view={view} onNoCall={onNoCall} />}</p>
        ) : (
          <NextLine view={view} fresh={fresh} />
        )}
      </div>
    </section>
  );
}

function NextLine({ view, fresh }: { view: HomeView; fresh: boolean }) {
  const { words, say, formatTime } = useWords();
  const texts = words.popup.home;
  if (fresh) {
    const limit = say(words.popup.minutes, { n: Math.round(view.limitMs / MINUTE) });
    return <p class="next">{say(texts.firstDayNote, { limit })}</p>;
  }
  if (view.nextAt === null) return <p class="next">{texts.noNext}</p>;
  return <p class="next">{withPart(texts.next, 'time', <b class="num">{formatTime(view.nextAt)}</b>)}</p>;
}

/** Whether there is a reason for quiet to be told, in place of the next nudge. */
function isQuiet({ pausedUntil, snoozedUntil, held, meetingUntil, nudgesOff }: HomeView): boolean {
  return pausedUntil !== null || snoozedUntil !== null || held !== null || meetingUntil !== null || nudgesOff;
}

function isFirstDay({ sinceBreakMs, todayMs, sessions, day }: HomeView): boolean {
  return sinceBreakMs < MINUTE && todayMs < MINUTE && sessions.length === 0 && day.pauses.length === 0;
}
