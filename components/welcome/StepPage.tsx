// One step of the welcome: its title, what it is about, and the ways on and back. They are links: the browser's own way
// back goes through the same steps.
import type { ComponentChildren } from 'preact';
import { aroundStep, stepHash, type WelcomeStep } from '../../core/welcome-steps.ts';
import { useWords } from '../words.tsx';

export type StepPageProps = {
  step: WelcomeStep;
  title: string;
  lead: string;
  children: ComponentChildren;
  /** What stands in the place of "continue". */
  end?: ComponentChildren;
};

export function StepPage({ step, title, lead, children, end }: StepPageProps) {
  const texts = useWords('welcome').words.welcome;
  const { before, after } = aroundStep(step);
  return (
    <main class="welcome-main">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      <div class="welcome-foot">
        {after && (
          <a class="button button--main" href={stepHash(after)}>
            {texts.next}
          </a>
        )}
        {end}
        {before && (
          <a class="button button--quiet button--tall" href={stepHash(before)}>
            {texts.back}
          </a>
        )}
      </div>
    </main>
  );
}
