// The numbers of the journal. All of them are our own choice: they say how much is shown, and judge nothing.

/** The heat map and the means look back so far. */
export const WEEKS_SHOWN = 4;
/** Which times are accepted, and what was felt before and after, is told of so many days. */
export const NUDGE_DAYS = 90;
export const HISTORY_DAYS = 365;

/** The steps of the heat map begin at these values; below the first lies the plain cell. */
export const HEAT_STEPS = {
  pauses: [1, 3, 5],
  /** Minutes. */
  screen: [1, 240, 420],
} as const;

/** With fewer nudges a part of the day says nothing. */
export const NUDGES_FOR_SHARE = 10;

/** The parts of the day, and the hour each begins at; the last one goes on past midnight. */
export const DAY_PARTS = [
  { name: 'morning', from: 5 },
  { name: 'afternoon', from: 12 },
  { name: 'evening', from: 17 },
  { name: 'night', from: 22 },
] as const;
