// The drawn line of a past day, with the nudges that it would have had. The times stand above it in words.
import type { Millis } from '../../core/time.ts';
import type { WhatIfDay } from '../../core/what-if.ts';
import { useWords } from '../words.tsx';

export function WhatIfLine({ day, times }: { day: WhatIfDay; times: readonly Millis[] }) {
  const { words, say, formatTime, formatHour } = useWords('settings');
  const share = (at: Millis) => ((at - day.from) / (day.to - day.from)).toFixed(4);
  const at = (instant: Millis) => ({ '--at': share(instant) });
  const label = say(words.settings.whatIf.line, {
    from: formatTime(day.screen[0]?.from ?? day.from),
    to: formatTime(day.screen.at(-1)?.to ?? day.to),
  });
  return (
    <div class="whatif-line">
      <div class="day" role="img" aria-label={label}>
        {day.screen.map(({ from, to }) => (
          <span
            key={`s${from}`}
            class="day-screen"
            style={{ '--at': share(from), '--for': (Number(share(to)) - Number(share(from))).toFixed(4) }}
          />
        ))}
        {day.pauses.map((pause) => (
          <span key={`p${pause}`} class="day-pause" style={at(pause)} />
        ))}
        {times.map((time) => (
          <span key={`n${time}`} class="day-likely" style={at(time)} />
        ))}
      </div>
      <div class="hours num" aria-hidden="true">
        {day.hours.map((hour) => (
          <span key={hour} style={at(hour)}>
            {formatHour(hour)}
          </span>
        ))}
      </div>
    </div>
  );
}
