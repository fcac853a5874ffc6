// What a playing run sounds like: a chime at each change and, for those who chose one, a voice that says each step.
import { BEFORE_ALL, cueToHear } from '../core/cues.ts';
import { positionAt } from '../core/position.ts';
import type { Run } from '../core/run.ts';
import type { Settings } from '../core/settings.ts';
import type { Millis } from '../core/time.ts';
import type { Chimes } from './chimes.ts';
import type { Voice } from './voice.ts';

export type SoundSettings = Pick<Settings, 'sound' | 'voice' | 'muted'>;

export type RunSound = {
  set(settings: SoundSettings): void;
  /** To be called often, and at each change of the run. One that this page takes up is silent up to where it stands. */
  follow(run: Run, now: Millis): void;
  /** No run is in hand: nothing more is said. */
  hush(): void;
};

type Options = {
  chimes: Pick<Chimes, 'play' | 'setVolume'>;
  voice: Pick<Voice, 'say' | 'hush' | 'setVolume' | 'choose'>;
  /** What the voice says at the beginning of a step. */
  textOf: (run: Run, index: number) => string;
};

/** A run younger than this begins in this page. */
const BEGINS_MS: Millis = 1000;

export function createRunSound({ chimes, voice, textOf }: Options): RunSound {
  let heard: { id: number; at: Millis } | null = null;
  return {
    set(settings) {
      const volume = volumeOf(settings);
      chimes.setVolume(volume);
      voice.setVolume(volume);
      voice.choose(settings.voice);
    },
    hush: () => voice.hush(),
    follow(run, now) {
      const { offset, done, totalMs } = positionAt(run, now);
      const at = done ? totalMs : offset;
      const from = heard?.id === run.id ? heard.at : at < BEGINS_MS ? BEFORE_ALL : at;
      // While it is held one may go to another step: that is heard when it goes on, not before.
      const isHeld = !run.playing && !done;
      heard = { id: run.id, at: isHeld ? from : at };
      if (isHeld) voice.hush();
      const cue = isHeld ? null : cueToHear(run.plan, from, at);
      if (!cue) return;
      chimes.play(cue.sound);
      if (cue.begins !== undefined) voice.say(textOf(run, cue.begins));
      if (cue.sound === 'end') voice.hush();
    },
  };
}

/** How loud it is now. */
export function volumeOf({ sound, muted }: Pick<Settings, 'sound' | 'muted'>): number {
  return muted ? 0 : sound;
}
