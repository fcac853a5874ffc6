// Which times of the day nudges tend to fit: numbers and a bar for each part, once there are enough. No verdict.
import type { Accepted } from '../../core/journal/accepted-times.ts';
import { NUDGES_FOR_SHARE } from '../../data/journal.ts';
import { useJournalText } from './journal-text.ts';

export function AcceptedTimes({ times }: { times: readonly Accepted[] }) {
  const { texts, say } = useJournalText();
  return (
    <section aria-labelledby="accepted-title">
      <h2 id="accepted-title">{texts.accepted.title}</h2>
      {times.every(({ nudges }) => nudges === 0) ? (
        <p class="soft">{say(texts.accepted.empty, { n: NUDGES_FOR_SHARE })}</p>
      ) : (
        <>
          <p class="s soft">{texts.accepted.lead}</p>
          <table class="table table--bars num">
            <thead>
              <tr>
                <th scope="col">{texts.accepted.part}</th>
                <th scope="col">{texts.accepted.count}</th>
              </tr>
            </thead>
            <tbody>
              {times.map((time) => (
                <Row key={time.part} time={time} most={Math.max(...times.map(({ nudges }) => nudges))} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Row({ time: { part, nudges, accepted, missing }, most }: { time: Accepted; most: number }) {
  const { texts, say } = useJournalText();
  return (
    <tr>
      <th scope="row">{texts.accepted.parts[part]}</th>
      {missing > 0 ? (
        <td class="soft">{say(texts.accepted.missing, { n: missing })}</td>
      ) : (
        <td>
          {say(texts.accepted.share, { accepted, n: nudges })}
          <span
            class="meter"
            style={{ '--of': (nudges / most).toFixed(3), '--part': (accepted / most).toFixed(3) }}
          />
        </td>
      )}
    </tr>
  );
}
