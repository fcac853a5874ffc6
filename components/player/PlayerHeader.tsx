// What is being done: the step's name, its code and Chinese name, and the routine it belongs to.
import type { ComponentChildren, RefObject } from 'preact';
import type { Plan, PlanStep } from '../../core/plan.ts';
import { POINTS } from '../../data/points.ts';
import { routineName } from '../routine-facts.ts';
import { useWords } from '../words.tsx';
import { stepName } from './step-text.ts';

export type PlayerHeaderProps = {
  plan: Plan;
  step: PlanStep;
  titleRef: RefObject<HTMLHeadingElement | null>;
  /** What stands at its end. */
  children: ComponentChildren;
};

export function PlayerHeader({ plan, step, titleRef, children }: PlayerHeaderProps) {
  const { words } = useWords('player');
  return (
    <header class="player-head">
      <div>
        <h1 ref={titleRef} tabIndex={-1}>
          {stepName(step, words)}
        </h1>
        <p class="player-sub s soft">
          <span>{routineName(words, plan)}</span>
          {step.kind === 'press' && (
            <span class="point-name">
              <span class="han" lang="zh-Hant">
                {POINTS[step.point].hant}
              </span>
              <span class="xs">{step.point}</span>
            </span>
          )}
        </p>
      </div>
      {children}
    </header>
  );
}
