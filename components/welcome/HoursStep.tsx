// When nudges may come: always, or on weekdays between two times. More can be set on the page of settings.
import { useId, useState } from 'preact/hooks';
import { type HoursDraft, hoursProblems } from '../../core/hours-form.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { type SimpleHours, simpleHoursOf, USUAL_HOURS } from '../../core/simple-hours.ts';
import { FieldProblem } from '../library/plan/FieldProblem.tsx';
import { useWords } from '../words.tsx';
import { Choices } from './Choices.tsx';
import { StepPage } from './StepPage.tsx';

export type HoursStepProps = {
  hours: readonly WorkingRange[];
  onChange: (hours: WorkingRange[]) => void;
};

export function HoursStep({ hours, onChange }: HoursStepProps) {
  const { words } = useWords('welcome');
  const texts = words.welcome.hours;
  // What was there stays one of the choices, also after another was tried.
  const [before] = useState(hours);
  const [chosen, setChosen] = useState<SimpleHours>(simpleHoursOf(hours));
  const [draft, setDraft] = useState<HoursDraft>(
    (simpleHoursOf(hours) === 'weekdays' && hours[0]) || USUAL_HOURS,
  );
  const keep = ({ days, from, to }: HoursDraft) => {
    if (hoursProblems({ days, from, to }).length === 0) onChange([{ days: [...days], from, to }]);
  };
  const choose = (choice: SimpleHours) => {
    setChosen(choice);
    if (choice === 'weekdays') keep(draft);
    else onChange(choice === 'always' ? [] : [...before]);
  };
  const hasOther = simpleHoursOf(before) === 'other';
  return (
    <StepPage step="hours" title={texts.title} lead={texts.lead}>
      <Choices
        name="hours"
        label={texts.title}
        chosen={chosen}
        choices={[
          { value: 'always', ...texts.always },
          { value: 'weekdays', ...texts.weekdays },
          ...(hasOther ? [{ value: 'other' as const, ...texts.other }] : []),
        ]}
        onChoose={choose}
      />
      {chosen === 'weekdays' && (
        <Times
          draft={draft}
          onChange={(next) => {
            setDraft(next);
            keep(next);
          }}
        />
      )}
    </StepPage>
  );
}

function Times({ draft, onChange }: { draft: HoursDraft; onChange: (draft: HoursDraft) => void }) {
  const { words } = useWords('settings');
  const id = useId();
  const texts = words.settings.hours;
  const problems = hoursProblems(draft);
  return (
    <div class="welcome-times">
      {(['from', 'to'] as const).map((field) => {
        const problem = problems.find((one) => one.field === field);
        return (
          <div class="field" key={field}>
            <label class="field-name" for={`${id}-${field}`}>
              {texts[field]}
            </label>
            <input
              type="time"
              id={`${id}-${field}`}
              value={draft[field]}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && `${id}-${field}-problem`}
              onInput={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
            />
            <FieldProblem
              id={`${id}-${field}-problem`}
              text={problem && 'code' in problem ? texts.problems[problem.code] : undefined}
            />
          </div>
        );
      })}
    </div>
  );
}
