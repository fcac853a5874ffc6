// How firmly to ask, and a nudge to see, as it comes at that level.
import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { useWords } from '../words.tsx';
import { Choices } from './Choices.tsx';
import { StepPage } from './StepPage.tsx';

type Level = Settings['level'];

/** From quiet to loud. */
const LEVELS = ['badge', 'gentle', 'clear', 'page'] as const satisfies readonly Level[];

export type FirmStepProps = {
  level: Level;
  onChange: (level: Level) => void;
  /** Gives whether the background took it. */
  onTry: () => Promise<boolean>;
};

export function FirmStep({ level, onChange, onTry }: FirmStepProps) {
  const { words } = useWords('welcome', 'settings');
  const [came, setCame] = useState<'shown' | 'failed' | null>(null);
  const texts = words.welcome.firm;
  const { choices, levels, tryOne } = words.settings;
  const show = () =>
    void onTry()
      .catch(() => false)
      .then((isDone) => setCame(isDone ? 'shown' : 'failed'));
  return (
    <StepPage step="firm" title={texts.title} lead={texts.lead}>
      <Choices
        name="level"
        label={texts.title}
        chosen={level}
        choices={LEVELS.map((value) => ({ value, name: choices.level[value], note: levels[value] }))}
        onChoose={onChange}
      />
      <div class="welcome-try">
        <button type="button" class="button button--tall" onClick={show}>
          {texts.show}
        </button>
        {/* Always there: what comes into it is read out. */}
        <p class="s" role="status">
          {came === 'shown' ? texts.shown : came && tryOne.failed}
        </p>
      </div>
    </StepPage>
  );
}
