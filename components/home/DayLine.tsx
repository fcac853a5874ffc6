// The drawn line of a day. `day.from` is a whole local hour, so that every third hour can be named.
import { HOUR, type Millis } from '../../core/time.ts';
import type { DayLine as DayLineView } from '../../core/view.ts';
import { useWords } from '../words.tsx';

/** Fewer labels than this would not tell the scale, more would touch. */
const HOUR_STEPS = [1, 2, 3, 4, 6, 8, 12] as const;
const MOST_LABELS = 5;

export type DayLineProps = {
  day: DayLineView;
  /** Fewer than so many hours are named; more where there is room. */
  mostLabels?: number;
};

export function DayLine({ day, mostLabels = MOST_LABELS }: DayLineProps) {
  const { words, formatHour } = useWords('today');
  const label = useDayLabel(day);
  const share = (at: Millis) => Math.min(1, Math.max(0, (at - day.from) / (day.to - day.from))).toFixed(4);
  const place = (at: Millis) => ({ '--at': share(at) });
  return (
    <>
      <div class="day" role="img" aria-label={label || words.today.empty}>
        {day.screen.map(({ from, to }) => (
          <span
            key={`s${from}`}
            class="day-screen"
            style={{ '--at': share(from), '--for': (Number(share(to)) - Number(share(from))).toFixed(4) }}
          />
        ))}
        {day.nudges.map((at) => (
          <span key={`n${at}`} class="day-nudge" style={place(at)} />
        ))}
        {day.pauses.map((at) => (
          <span key={`p${at}`} class="day-pause" style={place(at)} />
        ))}
        {day.likely !== null && day.likely <= day.to && <span class="day-likely" style={place(day.likely)} />}
        {day.now <= day.to && <span class="day-now" style={place(day.now)} />}
      </div>
      <div class="hours num" aria-hidden="true">
        {labelled(day, mostLabels).map((at) => (
          <span key={at} style={place(at)}>
            {formatHour(at)}
          </span>
        ))}
      </div>
    </>
  );
}

function labelled({ from, to }: DayLineView, mostLabels: number): Millis[] {
  const hours = Math.max(1, Math.round((to - from) / HOUR));
  const step = HOUR_STEPS.find((every) => hours / every < mostLabels) ?? 24;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, i) => from + i * step * HOUR);
}

function useDayLabel({ screen, pauses, nudges, likely }: DayLineView): string {
  const { words, say, formatTime } = useWords('today');
  const texts = words.today;
  const times = (list: readonly Millis[]) => list.map(formatTime).join(words.popup.listJoin);
  const first = screen[0];
  const last = screen.at(-1);
  return [
    first && last && say(texts.lineScreen, { from: formatTime(first.from), to: formatTime(last.to) }),
    pauses.length > 0 && say(texts.linePauses, { times: times(pauses) }),
    nudges.length > 0 && say(texts.lineNudges, { times: times(nudges) }),
    likely !== null && say(texts.lineLikely, { time: formatTime(likely) }),
  ]
    .filter(Boolean)
    .join(words.popup.listJoin);
}
