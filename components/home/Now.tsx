// Dial and sentence, read as one: "38 min since a real pause", and what comes next or why nothing does.
import type { ComponentChildren } from 'preact';
import type { FirstView } from '../../core/view.ts';
import { Dial } from '../Dial.tsx';
import { wholeMinutes } from '../whole-minutes.ts';
import { useWords } from '../words.tsx';

export type NowProps = {
  view: FirstView;
  /** What comes next; see `NextLine`. Its place is kept until it has come. */
  next: ComponentChildren;
};

export function Now({ view, next }: NowProps) {
  const { words, say } = useWords();
  const texts = words.popup.home;
  return (
    <section class="now">
      <Dial sinceMs={view.sinceBreakMs} loadMs={view.loadMs} limitMs={view.limitMs} />
      <div>
        <h1>
          {view.isFirstDay ? (
            texts.firstDay
          ) : (
            <>
              <span class="hidden">{say(words.popup.minutes, { n: wholeMinutes(view.sinceBreakMs) })} </span>
              {texts.sinceBreak}
            </>
          )}
        </h1>
        <p class="next">{next}</p>
      </div>
    </section>
  );
}
