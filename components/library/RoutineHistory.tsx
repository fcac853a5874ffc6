// What one routine has come to: how often, the last numbers before and after, and averages once there are enough.
import type { Average, RoutineHistory as History, Pair } from '../../core/routine-history.ts';
import { PAIRS_FOR_AVERAGE } from '../../data/check-ins.ts';
import { useWords } from '../words.tsx';

export function RoutineHistory({ history }: { history: History }) {
  const { words, say } = useWords('ratings');
  const texts = words.ratings.history;
  const { pairs, averages, lastAt } = history;
  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">{texts.title}</h2>
      {lastAt === null ? (
        <p class="soft">{texts.empty}</p>
      ) : (
        <>
          <HowOften {...history} lastAt={lastAt} />
          {pairs.length > 0 ? <Pairs pairs={pairs} /> : <p class="s soft">{texts.noPairs}</p>}
          {averages.length > 0 && <Averages averages={averages} />}
          {pairs.length > 0 && averages.length === 0 && (
            <p class="s soft">{say(texts.fewPairs, { n: PAIRS_FOR_AVERAGE })}</p>
          )}
        </>
      )}
    </section>
  );
}

function HowOften({ completed, stopped, lastAt }: Omit<History, 'lastAt'> & { lastAt: number }) {
  const { words, say, formatWhen } = useWords('ratings');
  const texts = words.ratings.history;
  const facts = [
    completed > 0 || stopped === 0 ? say(texts.completed, { n: completed }) : null,
    stopped > 0 ? say(texts.stopped, { n: stopped }) : null,
    say(texts.last, { when: formatWhen(lastAt) }),
  ].filter((fact) => fact !== null);
  return <p class="num history-facts">{facts.join(words.popup.listJoin)}</p>;
}

function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const { words, say, formatWhen } = useWords('ratings');
  const texts = words.ratings;
  return (
    <>
      <h3 class="label" id="history-pairs">
        {texts.history.pairs}
      </h3>
      <ul class="history-rows num" aria-labelledby="history-pairs">
        {pairs.map(({ runId, at, item, before, after }) => (
          <li key={runId}>
            <span class="soft">{formatWhen(at)}</span>
            <span>{texts.items[item].name}</span>
            <span>{say(texts.pair, { before, after })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Averages({ averages }: { averages: readonly Average[] }) {
  const { words, say } = useWords('ratings');
  const texts = words.ratings;
  return (
    <>
      <h3 class="label" id="history-averages">
        {texts.history.averages}
      </h3>
      <ul class="history-rows num" aria-labelledby="history-averages">
        {averages.map(({ item, count, before, after }) => (
          <li key={item}>
            <span class="soft">{say(texts.history.over, { n: count })}</span>
            <span>{texts.items[item].name}</span>
            <span>{say(texts.pair, { before, after })}</span>
          </li>
        ))}
      </ul>
      <p class="s soft">{texts.history.drift}</p>
    </>
  );
}
