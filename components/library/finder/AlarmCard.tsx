// What stands in place of an answer where what was typed calls for help: calm, short, and the way to it.
import type { Alarm } from '../../../core/alarm-words.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';

export function AlarmCard({ alarm }: { alarm: Alarm }) {
  const { words } = useWords('finder');
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
