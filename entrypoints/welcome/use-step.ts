// The step that the address names. The browser's way back is a step back.
import { useEffect, useState } from 'preact/hooks';
import { parseWelcomeStep, type WelcomeStep } from '../../core/welcome-steps.ts';

export function useStep(): WelcomeStep {
  const [step, setStep] = useState(() => parseWelcomeStep(location.hash));
  useEffect(() => {
    const follow = () => setStep(parseWelcomeStep(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return step;
}
