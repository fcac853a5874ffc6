// How nudges are taken: dismissals in a row stretch the limit for the day, days without acceptance raise one question.
import { DISMISSALS_TO_STRETCH, REFUSED_DAYS_TO_ASK } from '../data/nudge-rules.ts';
import type { State } from './state.ts';
import type { Day } from './zone.ts';

/** One prompt more was skipped or expired on `day`. */
export function countDismissal(state: State, day: Day): State {
  const dismissals = state.dismissals + 1;
  const { days, asked } = state.refused;
  // One more than the question needs: the day that is under way does not count yet.
  const refusedDays = days.includes(day) ? days : [...days, day].slice(-REFUSED_DAYS_TO_ASK - 1);
  return {
    ...state,
    dismissals,
    stretchedOn: dismissals >= DISMISSALS_TO_STRETCH ? day : state.stretchedOn,
    refused: { days: refusedDays, asked },
  };
}

/** A nudge was taken up, or the person left on seeing it: it was welcome. */
export function countAcceptance(state: State): State {
  return { ...state, dismissals: 0, refused: { days: [], asked: false } };
}

/** Whether to ask once "fewer, different or off?": enough days before `today` had prompts and no acceptance. */
export function asksHowOften({ refused }: State, today: Day): boolean {
  return !refused.asked && refused.days.filter((day) => day < today).length >= REFUSED_DAYS_TO_ASK;
}
