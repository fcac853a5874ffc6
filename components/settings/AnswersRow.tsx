// What the safety answers say, behind a button: screens are shared.
import { useState } from 'preact/hooks';
import { libraryAddress, SAFETY_ADDRESS } from '../../core/addresses.ts';
import type { Profile } from '../../core/profile.ts';
import type { SafetyRecord } from '../../core/safety-record.ts';
import { POINT_CODES, type PointCode } from '../../data/point-codes.ts';
import { POINTS } from '../../data/points.ts';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';

export type AnswersRowProps = {
  /** Null until it is read. */
  safety: { profile: Profile; record: SafetyRecord } | null;
  /** Which points are left out at this moment because they hurt. */
  now: number;
};

export function AnswersRow({ safety, now }: AnswersRowProps) {
  const { words } = useWords('settings');
  const [isOpen, setIsOpen] = useState(false);
  const texts = words.settings.answers;
  return (
    <SettingRow item="answers" isWide>
      <p class="button-row">
        <button
          type="button"
          class="button button--small"
          aria-expanded={isOpen}
          aria-controls="answers-shown"
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? texts.hide : texts.show}
        </button>
        <a class="button button--small" href={SAFETY_ADDRESS}>
          {texts.edit}
        </a>
        <a class="button button--small" href={libraryAddress({ part: 'points' })}>
          {texts.points}
        </a>
      </p>
      <div id="answers-shown" hidden={!isOpen}>
        {isOpen && safety && <Answers {...safety} now={now} />}
      </div>
    </SettingRow>
  );
}

function Answers({ profile, record, now }: { profile: Profile; record: SafetyRecord; now: number }) {
  const { words, say } = useWords('settings', 'safety');
  const texts = words.settings.answers;
  const namesOf = (points: readonly PointCode[]) =>
    points.map((point) => POINTS[point].plain).join(words.popup.listJoin);
  const { conditions = [] } = profile;
  const hidden = POINT_CODES.filter((point) => (record.hiddenUntil[point] ?? 0) > now);
  const isUnasked = profile.kind === 'cautious' && profile.skippedAt === undefined;
  const lists = [
    [texts.leftOut, record.leftOut ?? []],
    [texts.hidden, hidden],
    [texts.off, record.off],
  ] as const;
  return (
    <div class="answers s">
      {profile.kind === 'cautious' && <p>{isUnasked ? texts.unasked : texts.cautious}</p>}
      {profile.kind === 'answered' && !profile.adult && <p>{texts.under18}</p>}
      {conditions.length > 0 && (
        <>
          <p>{texts.given}</p>
          <ul class="plain">
            {conditions.map((condition) => (
              <li key={condition}>{words.safety.conditions[condition]}</li>
            ))}
          </ul>
        </>
      )}
      {profile.kind === 'answered' && conditions.length === 0 && <p>{texts.none}</p>}
      {lists.map(
        ([text, points]) => points.length > 0 && <p key={text}>{say(text, { points: namesOf(points) })}</p>,
      )}
    </div>
  );
}
