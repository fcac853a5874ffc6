// Every setting's default and range. A name never changes its meaning. Why each is what it is: data/nudge-sources.ts.

/** Numbers, whole ones unless the setting says otherwise. */
export const NUMBER_SETTINGS = {
  tensionMinutes: { default: 50, from: 25, to: 90 },
  idleSeconds: { default: 60, from: 30, to: 180 },
  snoozeMinutes: { default: 10, from: 5, to: 60 },
  minGapMinutes: { default: 45, from: 15, to: 120 },
  maxDeferralMinutes: { default: 5, from: 0, to: 15 },
  tensionPerDay: { default: 6, from: 0, to: 12 },
  stressPerDay: { default: 2, from: 0, to: 4 },
} as const;

export const FLAG_SETTINGS = {
  countMedia: true,
  stress: true,
  holdForAudio: true,
  holdForFullscreen: true,
  meetingHosts: false,
  ratings: true,
  /** Whether chimes and voice are silent for now; how loud they were stays known. */
  muted: false,
} as const;

/** Shares from 0 to 1. `sound`: how loud chimes and voice are; at 0 nothing is heard. */
export const SHARE_SETTINGS = { sound: { default: 0.5, from: 0, to: 1 } } as const;

/** Names of things that are there or not. `voice`: `off`, or the URI of a voice on this computer. */
export const NAME_SETTINGS = { voice: { default: 'off', to: 200 } } as const;

/** One of these; the first is the default. */
export const CHOICE_SETTINGS = {
  countWhere: ['computer', 'browser'],
  level: ['gentle', 'badge', 'clear', 'page'],
  theme: ['system', 'light', 'dark'],
  skinTone: ['neutral', '1', '2', '3', '4'],
} as const;

/** Lists, empty at first, and how long they may be. */
export const LIST_SETTINGS = { schedule: { to: 24 }, plans: { to: 3 }, workingHours: { to: 14 } } as const;
