// The question "fewer, different or off?", and where its answer is kept. Loaded when it is asked.
import { HowOften } from '../../components/home/HowOften.tsx';
import { howOftenAnswers, howOftenPatch } from '../../core/how-often.ts';
import type { Settings } from '../../core/settings.ts';
import { askBackground } from '../../platform/ask-background.ts';
import { report } from '../../platform/report.ts';
import { saveSettings } from '../../platform/save-settings.ts';

type Props = {
  settings: Settings;
  /** The answer was kept. */
  onTold: () => Promise<void>;
};

export function HowOftenPart({ settings, onTold }: Props) {
  const { tensionMinutes: minutes, tensionPerDay: perDay } = {
    ...settings,
    ...howOftenPatch('fewer', settings),
  };
  return (
    <HowOften
      answers={howOftenAnswers(settings)}
      fewer={{ minutes, perDay }}
      onAnswer={async (answer) => {
        try {
          const saved = await saveSettings(howOftenPatch(answer, settings));
          if (!saved.ok) throw new Error(saved.reasons.join('; '));
          // The question is answered only when the background knows.
          await askBackground({ kind: 'told-how-often' });
        } catch (error) {
          report(error, 'keeping how often');
          return false;
        }
        await onTold();
        return true;
      }}
    />
  );
}
