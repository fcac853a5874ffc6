// The steps of the welcome, and which of them an address leads to: `#/hours`.
export const WELCOME_STEPS = ['day', 'safety', 'hours', 'firm', 'pin'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The first one where the address names none. */
export function parseWelcomeStep(hash: string): WelcomeStep {
  return WELCOME_STEPS.find((step) => stepHash(step) === hash) ?? WELCOME_STEPS[0];
}

export function stepHash(step: WelcomeStep): string {
  return `#/${step}`;
}

/** What lies before and after a step; null at either end. */
export function aroundStep(step: WelcomeStep): { before: WelcomeStep | null; after: WelcomeStep | null } {
  const index = WELCOME_STEPS.indexOf(step);
  return { before: WELCOME_STEPS[index - 1] ?? null, after: WELCOME_STEPS[index + 1] ?? null };
}
