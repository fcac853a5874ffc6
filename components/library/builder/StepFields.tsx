// What can be chosen of a step, by its kind.
import { sidesOf, stepSeconds } from '../../../core/own-routine.ts';
import { breathsOf, withBreaths, withSeconds } from '../../../core/routine-edit.ts';
import type { Problem } from '../../../core/routine-problems.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../../../data/routine-limits.ts';
import type { BreatheStep, CueStep, PressStep, Step } from '../../../data/routines.ts';
import { sideText } from '../../player/step-text.ts';
import { useWords } from '../../words.tsx';
import { ChoiceField, NumberField } from './Field.tsx';

export function StepFields({ step, ...rest }: FieldsProps<Step>) {
  if (step.kind === 'press') return <PressFields {...rest} step={step} />;
  if (step.kind === 'breathe') return <BreatheFields {...rest} step={step} />;
  return <CueFields {...rest} step={step} />;
}

type FieldsProps<S extends Step> = {
  step: S;
  problem: Problem | undefined;
  onChange: (step: Step) => void;
};

function PressFields({ step, problem, onChange }: FieldsProps<PressStep>) {
  const { words } = useWords('builder', 'player');
  const texts = words.builder.form;
  const { techniques, gentle } = PRESSING[step.point];
  const sides = sidesOf(step.point);
  return (
    <>
      {sides.length > 1 && (
        <ChoiceField
          label={texts.side}
          value={step.side}
          choices={sides.map((value) => ({ value, label: sideText(step.point, value, words) }))}
          onChange={(side) => onChange({ ...step, side })}
        />
      )}
      {techniques.length > 1 && (
        <ChoiceField
          label={texts.technique}
          value={step.technique}
          choices={techniques.map((value) => ({ value, label: texts.techniques[value] }))}
          onChange={(technique) => onChange({ ...step, technique })}
        />
      )}
      <NumberField
        label={texts.length}
        {...(gentle && { note: texts.gentle })}
        problem={problem && { ...problem, code: codeOf(problem), params: ROUTINE_LIMITS.pressSeconds }}
        value={stepSeconds(step)}
        range={ROUTINE_LIMITS.pressSeconds}
        onChange={(seconds) => onChange(withSeconds(step, seconds))}
      />
    </>
  );
}

function BreatheFields({ step, problem, onChange }: FieldsProps<BreatheStep>) {
  const texts = useWords('builder').words.builder.form;
  const { to } = ROUTINE_LIMITS.breatheSeconds;
  const range = { from: 1, to: Math.floor(to / (step.inSeconds + step.outSeconds)) };
  return (
    <NumberField
      label={texts.breaths}
      problem={problem && { ...problem, code: codeOf(problem), params: range }}
      value={breathsOf(step)}
      range={range}
      onChange={(breaths) => onChange(withBreaths(step, breaths))}
    />
  );
}

function CueFields({ step, problem, onChange }: FieldsProps<CueStep>) {
  const { words } = useWords('builder', 'cues');
  const texts = words.builder.form;
  const cues = step.kind === 'check' ? [] : OWN_CUES[step.kind];
  return (
    <>
      {cues.length > 1 && (
        <ChoiceField
          label={texts.cue}
          value={step.cue}
          choices={cues.map((value) => ({ value, label: words.cues[value] }))}
          onChange={(cue) => onChange({ ...step, cue })}
        />
      )}
      <NumberField
        label={texts.length}
        problem={problem}
        value={step.seconds}
        range={ROUTINE_LIMITS.seconds}
        onChange={(seconds) => onChange({ ...step, seconds })}
      />
    </>
  );
}

/** A press has three times and the form has one; what is no number is said as such, all else by the range of the whole. */
function codeOf({ code }: Problem): 'whole' | 'range' {
  return code === 'whole' ? 'whole' : 'range';
}
