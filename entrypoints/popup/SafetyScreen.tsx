// The safety questions, and where their answers are kept.
import { SafetyQuestions } from '../../components/safety/SafetyQuestions.tsx';
import { needsReask } from '../../core/parse-profile.ts';
import type { Profile } from '../../core/profile.ts';
import { turnOnAgain } from '../../core/safety-record.ts';
import { saveProfile, saveSafetyRecord } from '../../platform/settings-store.ts';
import type { Loaded } from './load-rows.ts';

type Props = { loaded: Loaded; onAnswered: () => Promise<void>; onBack: () => void };

export function SafetyScreen({ loaded: { profile, safety, at }, onAnswered, onBack }: Props) {
  const save = async (answers: Profile) => {
    await saveProfile(answers);
    await onAnswered();
  };
  const wasAsked = profile.kind === 'answered' || profile.skippedAt !== undefined;
  return (
    <SafetyQuestions
      profile={profile}
      again={wasAsked && needsReask(profile, at)}
      onSave={(answers) => save({ kind: 'answered', answeredAt: Date.now(), ...answers })}
      onSkip={(answers) => save({ kind: 'cautious', skippedAt: Date.now(), ...answers })}
      onBack={onBack}
      {...(safety.pacedBreathingOff && {
        onTurnOnAgain: async () => {
          await saveSafetyRecord(turnOnAgain(safety));
          await onAnswered();
        },
      })}
    />
  );
}
