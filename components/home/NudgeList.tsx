// Today's nudges, newest first: when, what and why in a sentence, what held it back, and how it ended.
import type { NudgeEntry } from '../../core/view.ts';
import { useBecause } from '../because.ts';
import { useWords } from '../words.tsx';

export function NudgeList({ nudges }: { nudges: readonly NudgeEntry[] }) {
  const { words, say, formatWhen } = useWords('today');
  const because = useBecause();
  const texts = words.today;
  if (nudges.length === 0) return <p class="s">{texts.noNudges}</p>;
  return (
    <ul class="nudges num">
      {nudges.toReversed().map(({ id, kind, at, signals, heldBack, outcome, until }) => (
        <li key={id}>
          <span class="soft">{formatWhen(at)}</span>
          <div>
            <p>{say(texts.what[kind], { reasons: because(signals) })}</p>
            {heldBack.length > 0 && (
              <p class="soft">
                {say(texts.heldBack, {
                  causes: heldBack.map((reason) => texts.causes[reason]).join(words.popup.listJoin),
                })}
              </p>
            )}
            <p class="strong">
              {say(texts.outcomes[outcome], until === undefined ? {} : { time: formatWhen(until) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
