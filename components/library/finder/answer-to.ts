// What the finder answers to a person's own words: an alarm before anything else, then what goes by them.
import { type Alarm, alarmIn } from '../../../core/alarm-words.ts';
import type { Topic } from '../../../core/finder.ts';
import { searchWords } from '../../../core/search-words.ts';
import type { Words } from '../../words.tsx';
import { entriesOf } from './finder-words.ts';

export type Answer = { alarm: Alarm | null; found: readonly Topic[] };

/** With an alarm nothing is found that leads to a point; in a crisis nothing at all. */
export function answerTo(query: string, finder: Words<'finder'>['finder']): Answer {
  const alarm = alarmIn(query, finder.alarms);
  if (alarm === 'crisis') return { alarm, found: [] };
  const found = searchWords(query, entriesOf(finder), finder.search.fillers);
  return { alarm, found: alarm ? found.filter(({ kind }) => kind === 'decline') : found };
}
