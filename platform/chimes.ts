// Soft chimes, made in code: a few sine tones, struck gently and left to ring. Nothing is made while nothing is to be heard.
import type { CueSound } from '../core/cues.ts';

export type Chimes = {
  /** 0 to 1: no chime is louder than this. */
  setVolume(volume: number): void;
  /** To be called at a click or key: browsers let a page sound only after one. */
  wake(): void;
  play(sound: CueSound): void;
  /** Fades what rings, and lets the device go. */
  close(): void;
};

/** One tone: its pitch (Hz), when it is struck and how long it rings (s), and its part of the loudness. */
type Tone = { pitch: number; at: number; rings: number; part: number };

/** A fifth and an octave around A: warm, and apart from one another without a look. The parts of one chime add up to 1 at most. */
const TONES: Readonly<Record<CueSound, readonly Tone[]>> = {
  step: [
    { pitch: 440, at: 0, rings: 1.1, part: 0.7 },
    { pitch: 880, at: 0, rings: 0.6, part: 0.15 },
  ],
  switch: [
    { pitch: 440, at: 0, rings: 0.7, part: 0.5 },
    { pitch: 554.4, at: 0.22, rings: 1, part: 0.5 },
  ],
  hold: [{ pitch: 659.3, at: 0, rings: 0.9, part: 0.5 }],
  release: [
    { pitch: 330, at: 0, rings: 1.1, part: 0.6 },
    { pitch: 660, at: 0, rings: 0.5, part: 0.1 },
  ],
  end: [
    { pitch: 440, at: 0, rings: 1.4, part: 0.3 },
    { pitch: 554.4, at: 0.3, rings: 1.4, part: 0.3 },
    { pitch: 659.3, at: 0.6, rings: 1.8, part: 0.4 },
  ],
};

/** Long enough that no edge is heard as a click (s). */
const ATTACK = 0.03;
const FADE = 0.05;
/** From here on nothing is heard; an exponential fade never reaches 0. */
const SILENCE = 0.0001;

/** A context that is only just let go answers within this time; a chime later than that would be about the past (ms). */
const LATEST_MS = 1000;

type Audio = { context: AudioContext; out: GainNode };
type Options = {
  /** Called when the first sound is due. */
  makeContext?: () => AudioContext;
  clock?: () => number;
};

export function createChimes(
  volume: number,
  { makeContext = () => new AudioContext(), clock = () => performance.now() }: Options = {},
): Chimes {
  let loudness = clamp(volume);
  let audio: Audio | null = null;
  /** A later chime takes the place of one that waits. */
  let asked = 0;
  const open = (): Audio => {
    if (audio) return audio;
    const context = makeContext();
    const out = context.createGain();
    out.gain.value = loudness;
    out.connect(context.destination);
    audio = { context, out };
    return audio;
  };
  const rouse = async (): Promise<Audio> => {
    const opened = open();
    if (opened.context.state === 'suspended') await opened.context.resume();
    return opened;
  };
  return {
    setVolume(next) {
      loudness = clamp(next);
      audio?.out.gain.setTargetAtTime(loudness, audio.context.currentTime, FADE / 3);
    },
    wake() {
      if (loudness > 0) rouse().catch(stayQuiet);
    },
    play(sound) {
      if (loudness === 0) return;
      const mine = ++asked;
      const at = clock();
      rouse()
        .then(({ context, out }) => {
          if (mine !== asked || clock() - at > LATEST_MS) return;
          for (const tone of TONES[sound]) strike(context, out, tone);
        })
        .catch(stayQuiet);
    },
    close() {
      if (!audio) return;
      const { context, out } = audio;
      audio = null;
      asked++;
      out.gain.setTargetAtTime(0, context.currentTime, FADE / 3);
      setTimeout(() => void context.close().catch(stayQuiet), 3 * FADE * 1000);
    },
  };
}

/** No device, or not allowed before the first click: a routine is whole without its chimes. */
function stayQuiet(): void {}

/** The longest chime is over after this (s). */
export const CHIME_SECONDS = Math.max(
  ...Object.values(TONES).flatMap((tones) => tones.map(({ at, rings }) => at + rings)),
);

function strike(context: AudioContext, out: GainNode, { pitch, at, rings, part }: Tone): void {
  const start = context.currentTime + at;
  const tone = context.createOscillator();
  const swell = context.createGain();
  tone.frequency.value = pitch;
  swell.gain.setValueAtTime(0, start);
  swell.gain.linearRampToValueAtTime(part, start + ATTACK);
  swell.gain.exponentialRampToValueAtTime(SILENCE, start + rings);
  tone.connect(swell).connect(out);
  tone.start(start);
  tone.stop(start + rings + FADE);
}

function clamp(volume: number): number {
  return Math.min(1, Math.max(0, volume));
}
