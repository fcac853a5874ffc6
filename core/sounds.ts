// Which tabs sound, and for how long: a call or a film is not to be interrupted, music that plays all day may be.
import { LONG_SOUND_MINUTES, SOUND_GAP_MINUTES } from '../data/nudge-rules.ts';
import type { Sound } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

const LONG_SOUND_MS: Millis = LONG_SOUND_MINUTES * MINUTE;
/** A shorter silence belongs to what sounded before. */
export const SOUND_GAP_MS: Millis = SOUND_GAP_MINUTES * MINUTE;

/** The tabs that sound at `now`, with those that fell silent only a moment ago. `tabs`: ids of those that sound. */
export function hearSounds(sounds: readonly Sound[], tabs: readonly number[], now: Millis): Sound[] {
  const known = sounds.filter(({ silentSince }) => silentSince === null || now - silentSince <= SOUND_GAP_MS);
  const silent = known
    .filter(({ tab }) => !tabs.includes(tab))
    .map((sound): Sound => ({ ...sound, silentSince: sound.silentSince ?? now }));
  const sounding = [...new Set(tabs)].map((tab): Sound => {
    const before = known.find((sound) => sound.tab === tab);
    return { tab, since: before?.since ?? now, silentSince: null, notCall: before?.notCall ?? false };
  });
  return [...silent, ...sounding];
}

/** When what sounds now holds nothing back any more, if it goes on; null: nothing sounds that holds back. */
export function soundHoldEnd(sounds: readonly Sound[], now: Millis): Millis | null {
  const ends = sounds
    .filter(
      ({ silentSince, notCall, since }) => silentSince === null && !notCall && now - since < LONG_SOUND_MS,
    )
    .map(({ since }) => since + LONG_SOUND_MS);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** The person said that what sounds is no call. It holds for these tabs until they have been silent for a while. */
export function denyCall(sounds: readonly Sound[]): Sound[] {
  return sounds.map((sound) => ({ ...sound, notCall: true }));
}
