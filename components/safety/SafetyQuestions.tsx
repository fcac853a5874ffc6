// The safety questions: disclaimer, age, conditions. Answers stay on the machine; skipping means careful mode.
import { useState } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import { CONDITION_KEYS, type ConditionKey } from '../../data/conditions.ts';
import { useWords } from '../words.tsx';
import { AdultBox } from './AdultBox.tsx';
import { ConditionBox } from './ConditionBox.tsx';
import { SafetyNotes } from './SafetyNotes.tsx';

export type SafetyAnswers = { adult: boolean; conditions: readonly ConditionKey[] };

export type SafetyQuestionsProps = {
  /** What is stored now; its answers are ticked. */
  profile: Profile;
  /** What was ticked and not saved before the page was closed. */
  begun?: SafetyAnswers | null;
  /** At each tick. */
  onTick?: (answers: SafetyAnswers) => void;
  /** Asked again after half a year. */
  again?: boolean;
  onSave: (answers: SafetyAnswers) => void;
  /** Careful mode. */
  onSkip: (answers: SafetyAnswers) => void;
  /** Given where there is somewhere to go back to without answering. */
  onBack?: () => void;
  /** Given after a dizzy spell, while what it turned off is off. */
  onTurnOnAgain?: () => void;
  /** Nothing is pressed today. */
  isUnwell?: boolean;
  onUnwell?: (isUnwell: boolean) => void;
};

export function SafetyQuestions(props: SafetyQuestionsProps) {
  const {
    profile,
    begun,
    onTick = () => undefined,
    again = false,
    onSave,
    onSkip,
    onBack,
    onTurnOnAgain,
    isUnwell = false,
    onUnwell = () => undefined,
  } = props;
  const { words } = useWords('player', 'safety');
  const [adult, setAdult] = useState(begun?.adult ?? profile.adult ?? false);
  const [asked, setAsked] = useState(false);
  const [conditions, setConditions] = useState<readonly ConditionKey[]>(
    begun?.conditions ?? profile.conditions ?? [],
  );
  const texts = words.safety;
  const isEdit = profile.kind === 'answered' || profile.skippedAt !== undefined;
  /**
   * Asks once for the age before going on without it: a forgotten tick would block every routine. The second half
   * of a double click is no second answer.
   */
  const withAge = (goOn: () => void) => (adult || asked ? goOn() : setAsked(true));
  const toggle = (key: ConditionKey, on: boolean) => {
    const next = CONDITION_KEYS.filter((each) => (each === key ? on : conditions.includes(each)));
    setConditions(next);
    onTick({ adult, conditions: next });
  };
  const tickAge = (on: boolean) => {
    setAdult(on);
    onTick({ adult: on, conditions });
  };
  return (
    <main class="content safety">
      <h1>{again ? texts.titleAgain : isEdit ? words.popup.safetyAnswers : texts.title}</h1>
      <p class="soft">{texts.intro}</p>
      <section class="disclaimer s">
        <h2>{texts.disclaimerTitle}</h2>
        <p>{texts.disclaimer}</p>
      </section>
      <AdultBox checked={adult} asked={asked && !adult} onChange={tickAge} />
      <fieldset class="conditions">
        <legend>{texts.question}</legend>
        {CONDITION_KEYS.map((key) => (
          <ConditionBox
            key={key}
            condition={key}
            checked={conditions.includes(key)}
            onChange={(on) => toggle(key, on)}
          />
        ))}
      </fieldset>
      <SafetyNotes {...{ onTurnOnAgain, isUnwell, onUnwell }} />
      <div class="actions actions--sticky">
        <button
          type="button"
          class="button button--main"
          onClick={(event) => event.detail <= 1 && withAge(() => onSave({ adult, conditions }))}
        >
          {conditions.length ? texts.save : texts.none}
        </button>
        <div class="links">
          <button
            type="button"
            class="link"
            onClick={(event) => event.detail <= 1 && withAge(() => onSkip({ adult, conditions }))}
          >
            {texts.skip}
          </button>
          {onBack && (
            <button type="button" class="link" onClick={onBack}>
              {words.player.answers.back}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
