// A complaint for which we offer no point: that it is so, why, and what to do instead.
import { declineOf } from '../../../core/finder.ts';
import type { DeclineId } from '../../../data/complaints.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { declineTexts } from './finder-words.ts';
import { HarmlessPause } from './HarmlessPause.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicLink } from './TopicLink.tsx';

export function DeclinePage({ id }: { id: DeclineId }) {
  const {
    words: { finder },
  } = useWords('finder');
  const { because, flags, cues = [], routine, ordinary } = declineOf(id);
  const { name, why, instead } = declineTexts(finder, id);
  return (
    <article class="finder finder-decline">
      <TopicHead name={name} under={finder.declined.title}>
        <p class="strong">{finder.declineTitle}</p>
      </TopicHead>
      <p>
        {finder.because[because]} {why}
      </p>
      <section>
        <h2>{finder.instead}</h2>
        <p>{instead}</p>
        {flags && (
          <p>
            <FlagsLink />
          </p>
        )}
      </section>
      <HarmlessPause cues={cues} routine={routine} />
      {ordinary && (
        <p class="finder-ordinary">
          <span class="soft">{finder.ordinary}</span> <TopicLink topic={{ kind: 'offer', id: ordinary }} />
        </p>
      )}
    </article>
  );
}
