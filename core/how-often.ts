// The answers to "fewer, different or off?", as changes of the settings.
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export type HowOften = 'fewer' | 'different' | 'off' | 'same';

/** Fewer: this many minutes of screen time, or the most that there is; and so many a day at most. */
const FEWER_MINUTES = 75;
const FEWEST_MINUTES = 90;
const FEWER_PER_DAY = 3;

/** Turns nudges on again that were turned off: as many as at first. */
export const NUDGES_ON: Partial<Settings> = {
  tensionPerDay: DEFAULT_SETTINGS.tensionPerDay,
  stressPerDay: DEFAULT_SETTINGS.stressPerDay,
};

/** What changes with the answer. Nothing ever comes more often, and chosen times always stay. */
export function howOftenPatch(answer: HowOften, settings: Settings): Partial<Settings> {
  switch (answer) {
    case 'fewer':
      return fewer(settings);
    case 'different':
      return { level: 'badge' };
    case 'off':
      return { tensionPerDay: 0, stressPerDay: 0 };
    case 'same':
      return {};
  }
}

/** The answers that would change something, and the one that changes nothing. */
export function howOftenAnswers(settings: Settings): HowOften[] {
  const answers: HowOften[] = ['fewer', 'different', 'off', 'same'];
  return answers.filter((answer) => answer === 'same' || changes(settings, howOftenPatch(answer, settings)));
}

function fewer({ tensionMinutes, tensionPerDay }: Settings) {
  return {
    tensionMinutes: tensionMinutes < FEWER_MINUTES ? FEWER_MINUTES : FEWEST_MINUTES,
    tensionPerDay: Math.min(tensionPerDay, FEWER_PER_DAY),
  };
}

function changes(settings: Settings, patch: Partial<Settings>): boolean {
  return Object.entries(patch).some(([name, value]) => settings[name as keyof Settings] !== value);
}
