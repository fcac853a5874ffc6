// "With these settings, yesterday": when nudges would have come, on the line of a day that is over.

import type { PastDay } from '../../core/preview.ts';
import type { Settings } from '../../core/settings.ts';
import type { Millis } from '../../core/time.ts';
import { type WhatIfDay, whatIfDay, whatIfTimes } from '../../core/what-if.ts';
import { useWords } from '../words.tsx';
import { useSettingsPage } from './settings-page.ts';
import { WhatIfLine } from './WhatIfLine.tsx';

export type WhatIfProps = {
  /** Null: there is no day with screen time yet. */
  past: PastDay | null;
  /** What the day is called; null for yesterday. */
  dayName: string | null;
  /** The settings before the last change on this page. */
  before: Settings | null;
};

export function WhatIf({ past, dayName, before }: WhatIfProps) {
  const { words, say } = useWords('settings');
  const { settings, draft } = useSettingsPage();
  const texts = words.settings.whatIf;
  const listOf = useTimesText();
  const day = past && whatIfDay(past);
  if (!past || !day)
    return (
      <section class="whatif" aria-label={texts.title}>
        <p class="s soft">{texts.empty}</p>
      </section>
    );
  const isDragged = Object.keys(draft).length > 0;
  const times = whatIfTimes(past, { ...settings, ...draft });
  const other = isDragged ? settings : before;
  const otherText = other && listOf(whatIfTimes(past, other));
  return (
    <div class="whatif-hold">
      <section class="whatif" aria-label={texts.title}>
        <p class="s soft">
          {dayName === null ? texts.label.yesterday : say(texts.label.on, { day: dayName })}
        </p>
        <p class="whatif-times num">{listOf(times)}</p>
        <WhatIfLine {...{ day, times }} />
        <p class="whatif-foot xs soft">
          <Keys day={day} />
          {/* Its room is there from the start: the slider under the pointer stays where it is. */}
          <span class="whatif-other num">
            {otherText !== null &&
              otherText !== listOf(times) &&
              say(isDragged ? texts.kept : texts.before, { times: otherText })}
          </span>
        </p>
      </section>
    </div>
  );
}

function Keys({ day }: { day: WhatIfDay }) {
  const { keys } = useWords('settings').words.settings.whatIf;
  return (
    <>
      <span class="whatif-key">
        <i class="key key--whatif" />
        {keys.nudge}
      </span>
      <span class="whatif-key">
        <i class="key key--screen" />
        {keys.screen}
      </span>
      {day.pauses.length > 0 && (
        <span class="whatif-key">
          <i class="key" />
          {keys.pause}
        </span>
      )}
    </>
  );
}

function useTimesText(): (times: readonly Millis[]) => string {
  const { words, formatTime } = useWords('settings');
  const texts = words.settings.whatIf;
  // A time of two words ("1:00 PM") stays on one line.
  return (times) =>
    times.length === 0
      ? texts.none
      : times.map((at) => formatTime(at).replace(/\s/g, '\u00a0')).join(texts.join);
}
