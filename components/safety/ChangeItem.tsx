// One change of the plan: what happens to the point, why, and what is done instead.
import type { PlanChange } from '../../core/plan.ts';
import { sideText } from '../player/step-text.ts';
import { pointName } from '../routine-facts.ts';
import { useWords, type Words } from '../words.tsx';
import { warningsOf } from './warnings.ts';

export function ChangeItem({ change }: { change: PlanChange }) {
  const { words, say } = useWords('cues', 'player', 'points', 'reasons', 'safety');
  const texts = words.player.changes;
  const { action, point, side } = change;
  const named = side
    ? say(texts.pointSide, { point: pointName(point), side: sideText(point, side, words) })
    : pointName(point);
  const titles = {
    substitute: texts.leftOut,
    replace: texts.leftOut,
    light: texts.light,
    shorten: texts.shorten,
    warn: texts.warn,
  };
  return (
    <>
      <li>
        <ChangeMark kind={action === 'substitute' || action === 'replace' ? 'out' : 'changed'} />
        <div>
          <strong>{say(titles[action], { point: named })}</strong>
          <p class="s soft reason">{change.reasons.map((reason) => reasonText(reason, words)).join('; ')}.</p>
          {warningsOf(change, words).map((detail) => (
            <p key={detail} class="s soft">
              {detail}
            </p>
          ))}
        </div>
      </li>
      {(change.by || change.cue) && (
        <li>
          <ChangeMark kind="in" />
          <div>
            <strong>
              {change.by ? say(texts.instead, { point: pointName(change.by) }) : cueTitle(change.cue, words)}
            </strong>
            <p class="s soft">
              {change.by ? `${words.points[change.by].where}.` : change.cue && words.cues[change.cue]}
            </p>
          </div>
        </li>
      )}
    </>
  );
}

function cueTitle(cue: PlanChange['cue'], { player }: Words<'player'>): string {
  const titles = player.changes.insteadCue;
  return cue === 'shrugRelease' || cue === 'naturalBreath' ? titles[cue] : titles.other;
}

/** A stored plan may name a reason that a later version no longer has. */
function reasonText(reason: string, words: Words<'reasons'>): string {
  const texts: Readonly<Record<string, string | undefined>> = words.reasons;
  return texts[reason] ?? reason;
}

function ChangeMark({ kind }: { kind: 'out' | 'changed' | 'in' }) {
  return (
    <svg class={`mark mark--${kind}`} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" />
      {kind === 'in' && <circle class="mark-core" cx="10" cy="10" r="3" />}
    </svg>
  );
}
