// A link to a topic of the finder, by its name.

import type { Topic } from '../../../core/finder.ts';
import { routeHash } from '../../../core/library-route.ts';
import { useWords } from '../../words.tsx';
import { topicName } from './finder-words.ts';

export function TopicLink({ topic }: { topic: Topic }) {
  const { words } = useWords('finder');
  return <a href={routeHash({ part: 'find', topic: topic.id })}>{topicName(words.finder, topic)}</a>;
}
