// What every step of the welcome stands in: the brand, and how far one is. The step's number gets the focus as a step
// opens, so that a voice begins there.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { WELCOME_STEPS, type WelcomeStep } from '../../core/welcome-steps.ts';
import { Mark } from '../Mark.tsx';
import { useWords } from '../words.tsx';

export type WelcomeFrameProps = { step: WelcomeStep; children: ComponentChildren };

export function WelcomeFrame({ step, children }: WelcomeFrameProps) {
  const { words, say } = useWords('welcome');
  const told = useRef<HTMLParagraphElement>(null);
  const first = useRef(step);
  const index = WELCOME_STEPS.indexOf(step);
  useLayoutEffect(() => {
    if (step === first.current) return;
    first.current = step;
    scrollTo(0, 0);
    told.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div class="welcome">
      <header class="welcome-bar">
        <span class="brand">
          <Mark />
          {words.popup.brand}
        </span>
        <p class="welcome-count s soft num" ref={told} tabIndex={-1}>
          {say(words.welcome.step, { n: index + 1, count: WELCOME_STEPS.length })}
        </p>
        <ol class="welcome-steps" aria-hidden="true">
          {WELCOME_STEPS.map((name, i) => (
            <li key={name} class={i <= index ? 'is-done' : undefined} />
          ))}
        </ol>
      </header>
      {children}
    </div>
  );
}
