// When to leave a point out, and when to go gently. What calls for care comes from the safety rules themselves.
import { routeHash } from '../../../core/library-route.ts';
import { CONDITION_KEYS, type ConditionKey, MATRIX, type Rule } from '../../../data/conditions.ts';
import { HELP_PAGE } from '../../../data/learn-pages.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { useWords } from '../../words.tsx';

export function LeaveItOut({ point }: { point: PointCode }) {
  const { words } = useWords('pointPages', 'safety');
  const texts = words.pointPages;
  const lines: Readonly<Partial<Record<ConditionKey, string>>> = texts.care;
  const care = CONDITION_KEYS.filter((key) => ruleOf(key, point)?.action === 'warn');
  return (
    <section aria-labelledby="leave-it-out">
      <h2 id="leave-it-out">{texts.leaveItOut}</h2>
      <ul class="plain">
        {[...texts.points[point].cautions, words.safety.skin].map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      {care.length > 0 && (
        <>
          <h3>{texts.withCare}</h3>
          <ul class="plain">
            {care.map((key) => (
              <li key={key}>{lines[key]}</li>
            ))}
          </ul>
        </>
      )}
      <p class="s soft">{words.safety.today}</p>
      <p class="s">
        <a href={routeHash({ part: 'learn', page: HELP_PAGE })}>{texts.redFlags}</a>
      </p>
    </section>
  );
}

function ruleOf(key: ConditionKey, point: PointCode): Rule | undefined {
  const row: Partial<Record<PointCode, Rule>> = MATRIX[key];
  return row[point];
}
