// The numbers of the nudge engine that no setting changes. Why each is what it is: data/nudge-sources.ts.

/** Absence that pays back, and how many minutes of debt a minute of it pays. */
export const REPAY_FROM_MINUTES = 2;
export const REPAY_RATE = 10;
/** Absence after which nothing is owed. */
export const REAL_BREAK_MINUTES = 5;
/** No prompt so soon after a real break. */
export const JUST_RESTED_MINUTES = 2;

/** A chosen time that passed longer ago than this while nobody was there is let go. */
export const TOO_LATE_MINUTES = 15;
/** Not answered for this long: one quiet reminder, and as long again later it is over. */
export const REMIND_AFTER_MINUTES = 10;
export const MAX_SNOOZES = 3;

/** A tab or window was switched, and then not again for so long: a breakpoint. */
export const SETTLE_SECONDS = 10;
/** Held back this long for sound or fullscreen, a nudge goes to the badge. */
export const HELD_FOR_MEDIA_MINUTES = 30;
/** What has sounded for longer is taken for music. */
export const LONG_SOUND_MINUTES = 90;
/** Silence this long between two sounds of a tab does not begin a new one. */
export const SOUND_GAP_MINUTES = 2;
/** A meeting switched on "until it ends" ends then at the latest. */
export const LONGEST_MEETING_MINUTES = 120;

/** The key that puts a nudge off pauses for so long where there is none. */
export const KEY_PAUSE_MINUTES = 30;

/** So many dismissals in a row stretch the tension limit, by this factor, once, for the rest of the day. */
export const DISMISSALS_TO_STRETCH = 2;
export const STRETCH_FACTOR = 1.5;
/** So many days with prompts and no acceptance: ask once whether it should be fewer, different or off. */
export const REFUSED_DAYS_TO_ASK = 3;

/** Signals of stress that make a nudge due, and what each needs. */
export const STRESS_SIGNALS_NEEDED = 2;
export const NO_PAUSE_MINUTES = 90;
export const PAST_HOURS_MINUTES = 30;
/** Switches are counted by this many minutes. */
export const SWITCH_BUCKET_MINUTES = 10;
/** A stretch of ten minutes with less screen time than this says nothing about switching. */
export const SWITCH_BUCKET_SCREEN_MINUTES = 5;
/** So many of them in a row above the own percentile of the last working days; only after enough of those. */
export const BUSY_BUCKETS = 2;
export const BUSY_PERCENTILE = 90;
export const BUSY_PAST_DAYS = 10;
export const BUSY_MIN_DAYS = 5;

/** Two answers in a row of this or more, 0 to 10, make a stress nudge due. */
export const HIGH_ANSWER = 7;
export const HIGH_ANSWERS = 2;

/** Segments older than this are folded into totals of days and hours; counts of switches are deleted. */
export const SEGMENT_DAYS = 60;
export const SWITCH_DAYS = 30;
