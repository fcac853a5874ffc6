// What holds for this person before any point: that nobody answered yet, or that nothing is pressed today.
import { needsReask } from '../../../core/parse-profile.ts';
import { blockedBy, type PlanContext } from '../../../core/plan-for.ts';
import { Icon } from '../../Icon.tsx';
import { useWords } from '../../words.tsx';

export function PersonNote({ context }: { context: PlanContext }) {
  const {
    words: { finder, safety },
    say,
  } = useWords('finder', 'safety');
  const blocked = blockedBy(context);
  const text = blocked
    ? say(safety.blocked[blocked.reason])
    : context.profile.kind === 'cautious' &&
      (needsReask(context.profile, context.now) ? finder.careful : finder.carefulByChoice);
  if (!text) return null;
  return (
    <p class="finder-person">
      <Icon name="shield" />
      {text}
    </p>
  );
}
