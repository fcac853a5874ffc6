// Before the first step: one question, which may be skipped. Both ways lead to the routine.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Plan, planMs } from '../../core/plan.ts';
import { SECOND } from '../../core/time.ts';
import type { CheckInItem } from '../../data/check-ins.ts';
import { routineName } from '../routine-facts.ts';
import { routineLength } from '../routine-length.ts';
import { Scale } from '../Scale.tsx';
import { useWords } from '../words.tsx';
import { AskSwitch } from './AskSwitch.tsx';

export type BeforeRunProps = {
  plan: Plan;
  item: CheckInItem;
  /** False: the person has just said not to be asked. */
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  /** `value`: null where none was given. */
  onStart: (value: number | null) => void;
  onBack: () => void;
};

export function BeforeRun({ plan, item, isAsked, onAsk, onStart, onBack }: BeforeRunProps) {
  const spoken = useWords('ratings');
  const { words, say } = spoken;
  const [value, setValue] = useState<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const texts = words.ratings;
  const { before, low, high } = texts.items[item];
  const about = {
    routine: routineName(words, plan),
    duration: routineLength(spoken, planMs(plan) / SECOND),
  };
  return (
    <main class="content check">
      <p class="eyebrow num">{say(texts.eyebrow, about)}</p>
      <h1 ref={title} tabIndex={-1} id="before-question">
        {isAsked ? before : texts.ready}
      </h1>
      {isAsked && (
        <Scale labelledBy="before-question" note={texts.note} {...{ low, high, value }} onChange={setValue} />
      )}
      <p class="s soft check-off" role="status">
        {!isAsked && texts.isOff}
      </p>
      <div class="actions actions--sticky">
        <div class={isAsked ? 'actions-row' : 'actions'}>
          {isAsked && (
            <button type="button" class="button button--tall" onClick={() => onStart(null)}>
              {texts.skip}
            </button>
          )}
          <button type="button" class="button button--main" onClick={() => onStart(isAsked ? value : null)}>
            {texts.start}
          </button>
        </div>
        <div class="links">
          <AskSwitch isAsked={isAsked} onAsk={onAsk} />
          <button type="button" class="link" onClick={onBack}>
            {texts.back}
          </button>
        </div>
      </div>
    </main>
  );
}
