// Today as a line: bars are screen time, dots pauses, pins nudges, the hollow pin the likely next one.
import type { Millis } from '../../core/time.ts';
import type { DayLine as DayLineView } from '../../core/view.ts';
import { hoursAndMinutes } from '../durations.ts';
import { useWords } from '../words.tsx';
import { DayLine } from './DayLine.tsx';

export type TodayProps = { day: DayLineView; todayMs: Millis };

export function Today({ day, todayMs }: TodayProps) {
  const { words, say } = useWords();
  const texts = words.popup.home;
  const { h, m } = hoursAndMinutes(todayMs);
  const duration = h ? say(words.popup.hoursMinutesShort, { h, m }) : say(words.popup.minutesShort, { n: m });
  const empty = !day.screen.length && !day.pauses.length && !day.nudges.length;
  return (
    <section class="today" aria-labelledby="today-title">
      <div class="today-head">
        <h2 class="label num" id="today-title">
          <span class="hidden">{say(texts.todayScreenLabel, { duration })}</span>
          <span aria-hidden="true">{say(texts.todayScreen, { duration })}</span>
        </h2>
        {empty ? <p class="xs soft">{texts.dayEmpty}</p> : <Legend day={day} />}
      </div>
      <DayLine day={day} />
    </section>
  );
}

function Legend({ day }: { day: DayLineView }) {
  const { words, say } = useWords();
  const texts = words.popup.home;
  return (
    <ul class="legend num">
      <li>
        <span class="key" />
        {say(texts.pauses, { n: day.pauses.length })}
      </li>
      <li>
        <span class="key key--nudge" />
        {say(texts.nudges, { n: day.nudges.length })}
      </li>
    </ul>
  );
}
