// What the steps of a heat map stand for.
import type { Measure } from '../../core/journal/heat.ts';
import { HEAT_STEPS } from '../../data/journal.ts';
import { useJournalText } from './journal-text.ts';

export function HeatKeys({ measure }: { measure: Measure }) {
  const { texts, say, numberText } = useJournalText();
  const steps: readonly number[] = HEAT_STEPS[measure];
  return (
    <ul class="keys num">
      <li>
        <span class="key key--heat" data-step={0} />
        {numberText(0)}
      </li>
      {steps.map((from, i) => {
        const next = steps[i + 1];
        return (
          <li key={from}>
            <span class="key key--heat" data-step={i + 1} />
            {next === undefined
              ? say(texts.weeks.more, { from })
              : say(texts.weeks.range, { from, to: next - 1 })}
          </li>
        );
      })}
      <li>– {texts.weeks.none}</li>
    </ul>
  );
}
