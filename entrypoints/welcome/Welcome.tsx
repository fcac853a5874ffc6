// The welcome, step by step. What is chosen is kept at once: the page can be closed at any time.
import { Loading } from '../../components/Loading.tsx';
import { DayStep } from '../../components/welcome/DayStep.tsx';
import { FirmStep } from '../../components/welcome/FirmStep.tsx';
import { HoursStep } from '../../components/welcome/HoursStep.tsx';
import { PinStep } from '../../components/welcome/PinStep.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import { useWords } from '../../components/words.tsx';
import type { WelcomeStep } from '../../core/welcome-steps.ts';
import { askBackground } from '../../platform/ask-background.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import { useSettings } from '../settings/use-settings.ts';
import { SafetyStep } from './SafetyStep.tsx';
import { useKeys } from './use-keys.ts';
import { useStep } from './use-step.ts';

export function Welcome() {
  const { words } = useWords('welcome');
  const step = useStep();
  useTabTitle(words.welcome.tab);
  return (
    <WelcomeFrame step={step}>
      <Step step={step} />
    </WelcomeFrame>
  );
}

function Step({ step }: { step: WelcomeStep }) {
  const { words } = useWords('settings');
  const { settings, onSave, told } = useSettings();
  const keys = useKeys();
  if (!settings) return <Loading />;
  const failed = told?.isKept === false && (
    <p class="note" role="alert">
      {words.settings.failed}
    </p>
  );
  switch (step) {
    case 'day':
      return <DayStep />;
    case 'safety':
      return <SafetyStep />;
    case 'hours':
      return (
        <>
          {failed}
          <HoursStep
            hours={settings.workingHours}
            onChange={(workingHours) => onSave('workingHours', { workingHours })}
          />
        </>
      );
    case 'firm':
      return (
        <>
          {failed}
          <FirmStep
            level={settings.level}
            onChange={(level) => onSave('level', { level })}
            onTry={async () => {
              await askBackground({ kind: 'tried' });
              return true;
            }}
          />
        </>
      );
    case 'pin':
      return <PinStep isFirefox={Boolean(import.meta.env.FIREFOX)} keys={keys} />;
  }
}
