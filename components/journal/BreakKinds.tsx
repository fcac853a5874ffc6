// Pauses by kind: a table with a bar in each row.
import type { breaksByKind } from '../../core/journal/breaks-by-kind.ts';
import { useJournalText } from './journal-text.ts';

export function BreakKinds({ kinds }: { kinds: ReturnType<typeof breaksByKind> }) {
  const { texts, numberText } = useJournalText();
  const most = Math.max(0, ...kinds.map(({ count }) => count));
  return (
    <section aria-labelledby="kinds-title">
      <h2 id="kinds-title">{texts.kinds.title}</h2>
      {most === 0 ? (
        <p class="soft">{texts.kinds.empty}</p>
      ) : (
        <>
          <p class="s soft">{texts.kinds.lead}</p>
          <table class="table table--bars num">
            <thead>
              <tr>
                <th scope="col">{texts.kinds.kind}</th>
                <th scope="col">{texts.kinds.count}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, count }) => (
                <tr key={kind}>
                  <th scope="row">{texts.kinds.names[kind]}</th>
                  <td>
                    {numberText(count)}
                    <span class="meter" style={{ '--of': 0, '--part': (count / most).toFixed(3) }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
