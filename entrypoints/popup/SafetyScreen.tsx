// The safety questions, and where their answers are kept.
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { SafetyQuestions } from '../../components/safety/SafetyQuestions.tsx';
import { needsReask } from '../../core/parse-profile.ts';
import type { Profile } from '../../core/profile.ts';
import { notWell, turnOnAgain, wellAgain } from '../../core/safety-record.ts';
import type { Millis } from '../../core/time.ts';
import { nextMidnight } from '../../core/zone.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import {
  changeSafetyRecord,
  keepSafetyDraft,
  loadSafetyDraft,
  type Safety,
  type SafetyDraft,
  saveProfile,
} from '../../platform/safety-store.ts';

type Props = { safety: Safety; at: Millis; onAnswered: () => Promise<void>; onBack: () => void };

export function SafetyScreen({ safety: { profile, record }, at, onAnswered, onBack }: Props) {
  const keep = (saved: Promise<void>) =>
    letRun(saved.then(() => keepSafetyDraft(null)).then(onAnswered), 'keeping the safety answers');
  const save = (answers: Profile) => keep(saveProfile(answers));
  // Undefined while it is read; what can't be read was not begun.
  const [begun, setBegun] = useState<SafetyDraft | null | undefined>(undefined);
  useEffect(() => {
    void loadSafetyDraft()
      .catch(() => null)
      .then(setBegun);
  }, []);
  const wasAsked = profile.kind === 'answered' || profile.skippedAt !== undefined;
  if (begun === undefined) return <Loading />;
  return (
    <SafetyQuestions
      profile={profile}
      begun={begun}
      onTick={(answers) => letRun(keepSafetyDraft(answers), 'keeping what was ticked')}
      again={wasAsked && needsReask(profile, at)}
      onSave={(answers) => save({ kind: 'answered', answeredAt: Date.now(), ...answers })}
      onSkip={(answers) => save({ kind: 'cautious', skippedAt: Date.now(), ...answers })}
      onBack={onBack}
      isUnwell={(record.unwellUntil ?? 0) > at}
      onUnwell={(isUnwell) =>
        letRun(
          changeSafetyRecord((now) =>
            isUnwell ? notWell(now, nextMidnight(Date.now(), localZone())) : wellAgain(now),
          ),
          'keeping how the person is',
        )
      }
      {...(record.pacedBreathingOff && {
        onTurnOnAgain: () => keep(changeSafetyRecord(turnOnAgain)),
      })}
    />
  );
}
