// Today as a line: bars are screen time, dots pauses, pins nudges, the hollow pin the likely next one. The legend
// opens today's nudges and the last pauses over what stands above.
import { useRef, useState } from 'preact/hooks';
import type { Millis } from '../../core/time.ts';
import type { DayLine as DayLineView, NudgeEntry, Session } from '../../core/view.ts';
import { hoursAndMinutes } from '../durations.ts';
import { Icon } from '../Icon.tsx';
import { SessionList } from '../SessionList.tsx';
import { useCloseElsewhere } from '../use-close-elsewhere.ts';
import { useWords } from '../words.tsx';
import { DayLine } from './DayLine.tsx';
import { NudgeList } from './NudgeList.tsx';

export type TodayProps = {
  day: DayLineView;
  todayMs: Millis;
  nudges: readonly NudgeEntry[];
  sessions: readonly Session[];
};

export function Today({ day, todayMs, nudges, sessions }: TodayProps) {
  const { words, say } = useWords('today');
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  useCloseElsewhere(place, open, () => setOpen(false));
  const texts = words.today;
  const { h, m } = hoursAndMinutes(todayMs);
  const duration = h ? say(texts.hoursMinutes, { h, m }) : say(words.popup.minutesShort, { n: m });
  return (
    <section class="today" ref={place} aria-labelledby="today-title">
      <div class="today-head">
        <h2 class="label num" id="today-title">
          <span class="hidden">{say(texts.screenLabel, { duration })}</span>
          <span aria-hidden="true">{say(texts.screen, { duration })}</span>
        </h2>
        <button
          type="button"
          class="link link--plain legend num"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span class="hidden">{texts.details}</span> <Legend day={day} />
          <Icon name="down" />
        </button>
      </div>
      {open && (
        // Long days scroll: the keyboard must get in.
        <div class="day-panel" role="region" aria-labelledby="nudges-title" tabIndex={0}>
          <h3 class="label" id="nudges-title">
            {texts.nudgesTitle}
          </h3>
          <NudgeList nudges={nudges} />
          {sessions.length > 0 && (
            <>
              <h3 class="label">{texts.lastPauses}</h3>
              <SessionList sessions={sessions} />
            </>
          )}
        </div>
      )}
      <DayLine day={day} />
    </section>
  );
}

function Legend({ day }: { day: DayLineView }) {
  const { words, say } = useWords('today');
  const texts = words.today;
  if (!day.screen.length && !day.pauses.length && !day.nudges.length) return <span>{texts.empty}</span>;
  return (
    <>
      <span>
        <span class="key" />
        {say(texts.pauses, { n: day.pauses.length })}
      </span>{' '}
      <span>
        <span class="key key--nudge" />
        {say(texts.nudges, { n: day.nudges.length })}
      </span>
    </>
  );
}
