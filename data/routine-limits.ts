// What a routine of one's own may be made of, and how long it may be. Our own choice: long enough for anything that the
// points are pressed for (five minutes a point in one session; `conditions.ts`), short enough to be a pause.
import type { CueKey, CueStep } from './routines.ts';

export const ROUTINE_LIMITS = {
  /** Routines kept. */
  routines: { from: 0, to: 50 },
  /** Those in one file: somewhat more, so that whatever is kept can be taken in again. */
  fileRoutines: { from: 1, to: 60 },
  nameLength: { from: 1, to: 60 },
  steps: { from: 1, to: 40 },
  /** Of the whole routine. */
  totalSeconds: { from: 20, to: 1800 },
  /** The three phases of a press; together at most five minutes. */
  rampSeconds: { from: 1, to: 60 },
  holdSeconds: { from: 1, to: 240 },
  releaseSeconds: { from: 1, to: 60 },
  pressSeconds: { from: 3, to: 300 },
  /** A breath, without a hold: as slow as is still comfortable for most. */
  inSeconds: { from: 2, to: 8 },
  outSeconds: { from: 2, to: 12 },
  /** Of all breaths of a step; a whole number of them. */
  breatheSeconds: { from: 4, to: 600 },
  /** Any other step. */
  seconds: { from: 3, to: 600 },
  /** Of a file's text. Fifty routines of forty steps are far less than this. */
  fileCharacters: 2_000_000,
} as const;

/** What may be done beside pressing and breathing. Those of the mat are not for building: it has rules of its own. */
export const OWN_CUES: Readonly<Record<Exclude<CueStep['kind'], 'check'>, readonly CueKey[]>> = {
  settle: [
    'feetFlat',
    'shouldersFall',
    'unclench',
    'dropShoulders',
    'softenEyes',
    'longOut',
    'horizon',
    'lightsLow',
    'shoesOff',
  ],
  move: ['shoulderRolls', 'shrugRelease', 'standAndLook', 'standReach', 'walk', 'ankleCircles'],
  eyes: ['lookFar', 'blink', 'palmsOverEyes', 'palmsTwoBreaths'],
  rest: ['naturalBreath', 'restHands', 'handsInLap', 'farGaze'],
  switch: ['swapHands'],
  close: ['notice', 'backWhenReady', 'sipWater', 'screenOff'],
};
