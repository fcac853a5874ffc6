// One step of the routine that is being made: what it is, how long, and its place.
import { sidesOf, stepSeconds } from '../../../core/own-routine.ts';
import { breathsOf, withBreaths, withSeconds } from '../../../core/routine-edit.ts';
import type { Problem } from '../../../core/routine-problems.ts';
import { PRESSING } from '../../../data/pressing.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../../../data/routine-limits.ts';
import type { BreatheStep, CueStep, PressStep, Step } from '../../../data/routines.ts';
import { sideText, stepName } from '../../player/step-text.ts';
import { useRunWords } from '../../run-words.ts';
import { useSections } from '../../words.tsx';
import { ChoiceField, NumberField } from './Field.tsx';

export type StepRowProps = {
  step: Step;
  /** From 0. */
  index: number;
  isLast: boolean;
  /** What is wrong with it. */
  problems: readonly Problem[];
  onChange: (step: Step) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

export function StepRow({ step, index, isLast, problems, onChange, onMove, onRemove }: StepRowProps) {
  const { words, say } = useRunWords();
  const texts = useSections('builder').words.builder.form;
  const n = index + 1;
  const name = stepName(step.kind === 'press' ? { ...step, light: false } : step, words);
  const [problem] = problems;
  return (
    <li class="step-row" aria-label={say(texts.stepLabel, { n, name })}>
      <p class="step-row-name">
        <span class="soft num">{n}</span> <strong>{name}</strong>
      </p>
      <div class="step-row-fields">
        {step.kind === 'press' && <PressFields {...{ step, problem, onChange }} />}
        {step.kind === 'breathe' && <BreatheFields {...{ step, problem, onChange }} />}
        {'cue' in step && <CueFields {...{ step, problem, onChange }} />}
      </div>
      <div class="step-row-tools">
        <button
          type="button"
          class="button button--quiet button--small"
          disabled={index === 0}
          aria-label={say(texts.upLabel, { n })}
          onClick={() => onMove(-1)}
        >
          {texts.up}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          disabled={isLast}
          aria-label={say(texts.downLabel, { n })}
          onClick={() => onMove(1)}
        >
          {texts.down}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={say(texts.removeLabel, { n })}
          onClick={onRemove}
        >
          {texts.remove}
        </button>
      </div>
    </li>
  );
}

type FieldsProps<S extends Step> = {
  step: S;
  problem: Problem | undefined;
  onChange: (step: Step) => void;
};

function PressFields({ step, problem, onChange }: FieldsProps<PressStep>) {
  const { words } = useRunWords();
  const texts = useSections('builder').words.builder.form;
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
  const texts = useSections('builder').words.builder.form;
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
  const { words } = useRunWords();
  const texts = useSections('builder').words.builder.form;
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
