// How a daily plan goes: often at first, then less and less. It is a custom, no trial compares it. Why each number is
// what it is: data/nudge-sources.ts.

/** For so many days from its beginning a plan comes at all its times. */
export const FULL_PLAN_DAYS = 14;
/** Until so many days from its beginning at two of them, the first and the last; after that at the first alone. */
export const FADING_PLAN_DAYS = 28;
/** Times of a day in one plan, at most. */
export const MOST_PLAN_TIMES = 3;
/** Minutes between two times of a plan, at least, also over midnight. */
export const PLAN_GAP_MINUTES = 60;
