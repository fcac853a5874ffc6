// What stands in place of an answer where what was typed calls for help: calm, short, and the way to it.
import type { Alarm } from '../../../core/alarm-words.ts';
import { FlagsLink } from './FlagsLink.tsx';
import { useFinderWords } from './finder-words.ts';

export function AlarmCard({ alarm }: { alarm: Alarm }) {
  const { words } = useFinderWords();
  const { title, text } = words.finder.alarms[alarm];
  return (
    <section class={`finder-alarm finder-alarm--${alarm}`} role="alert" aria-labelledby="finder-alarm-title">
      <h2 id="finder-alarm-title">{title}</h2>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <FlagsLink />
    </section>
  );
}
