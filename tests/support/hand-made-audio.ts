// An AudioContext and a speech synthesis made by hand: they keep what they are asked for.
import { vi } from 'vitest';

type Ramp = { value: number; at: number };

/** `state` is what the browser says of it at first; `allows`: a resume is granted. */
export function makeAudio({ state = 'running', allows = true } = {}) {
  const swells: Ramp[][] = [];
  const out = { gain: { value: 0, setTargetAtTime: vi.fn() }, connect: vi.fn() };
  const started: number[] = [];
  const close = vi.fn(() => Promise.resolve());
  const context = {
    currentTime: 2,
    destination: {},
    state,
    close,
    resume: vi.fn(async () => {
      if (!allows) throw new DOMException('The person has not clicked yet.');
      context.state = 'running';
    }),
    createGain() {
      if (!out.connect.mock.calls.length) return out;
      const ramps: Ramp[] = [];
      swells.push(ramps);
      const keep = (value: number, at: number) => ramps.push({ value, at });
      const gain = {
        setValueAtTime: keep,
        linearRampToValueAtTime: keep,
        exponentialRampToValueAtTime: keep,
      };
      return { gain, connect: (next: unknown) => next };
    },
    createOscillator: () => ({
      frequency: { value: 0 },
      connect: (next: unknown) => next,
      start: (at: number) => started.push(at),
      stop: vi.fn(),
    }),
  };
  // As much of the browser's as is used.
  const makeContext = vi.fn(() => context as unknown as AudioContext);
  return { context, makeContext, out, swells, started, close };
}

export function makeVoices(...voices: { uri: string; local: boolean }[]) {
  const listed = voices.map(({ uri, local }) => ({
    voiceURI: uri,
    name: uri.toUpperCase(),
    lang: 'en-GB',
    localService: local,
    default: false,
  }));
  const said: { text: string; volume: number; voice: string | undefined }[] = [];
  const synth = {
    getVoices: () => listed,
    speak: ({ text, volume, voice }: SpeechSynthesisUtterance) => {
      said.push({ text, volume, voice: voice?.voiceURI });
    },
    cancel: vi.fn(),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  };
  const makeUtterance = (text: string) => ({ text, volume: 1 }) as SpeechSynthesisUtterance;
  return { synth, said, makeUtterance, listed };
}
