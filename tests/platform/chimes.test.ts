import { describe, expect, test, vi } from 'vitest';
import type { CueSound } from '../../core/cues.ts';
import { CHIME_SECONDS, createChimes } from '../../platform/chimes.ts';
import { makeAudio } from '../support/hand-made-audio.ts';

const SOUNDS: CueSound[] = ['step', 'switch', 'hold', 'release', 'end'];
/** What was asked for has been done. */
const settle = () => new Promise((done) => setImmediate(done));
const shapeOf = async (sound: CueSound) => {
  const audio = makeAudio();
  createChimes(1, audio).play(sound);
  await settle();
  return { ...audio, shape: JSON.stringify([audio.started, audio.swells]) };
};

describe('chimes', () => {
  test('are each their own', async () => {
    const shapes = await Promise.all(SOUNDS.map(shapeOf));
    expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(SOUNDS.length);
  });
  test.each(SOUNDS)('begin and end in silence and are short: %s', async (sound) => {
    const { swells, context } = await shapeOf(sound);
    expect(swells.length).toBeGreaterThan(0);
    for (const ramps of swells) {
      expect(ramps[0]?.value).toBe(0);
      expect(ramps.at(-1)?.value).toBeLessThanOrEqual(0.001);
      expect((ramps[1]?.at ?? 0) - (ramps[0]?.at ?? 0)).toBeGreaterThanOrEqual(0.01);
      expect((ramps.at(-1)?.at ?? Infinity) - context.currentTime).toBeLessThan(CHIME_SECONDS + 0.001);
    }
    expect(CHIME_SECONDS).toBeLessThan(3);
  });
  test.each(SOUNDS)('are never louder than the setting, all tones of %s at once', async (sound) => {
    const { swells } = await shapeOf(sound);
    const peaks = swells.map((ramps) => Math.max(...ramps.map(({ value }) => value)));
    expect(peaks.reduce((sum, peak) => sum + peak, 0)).toBeLessThanOrEqual(1);
    const audio = makeAudio();
    createChimes(0.3, audio).play(sound);
    expect(audio.out.gain.value).toBe(0.3);
  });
  test('make nothing at volume 0, not even a context', async () => {
    const audio = makeAudio();
    const chimes = createChimes(0, audio);
    chimes.wake();
    for (const sound of SOUNDS) chimes.play(sound);
    await settle();
    expect(audio.makeContext).not.toHaveBeenCalled();
  });
  test('sound as soon as a context that slept is let go', async () => {
    const audio = makeAudio({ state: 'suspended' });
    createChimes(0.5, audio).play('step');
    await settle();
    expect(audio.started.length).toBeGreaterThan(0);
  });
  test('are quiet, and no error, where the browser wants a click first or has no device', async () => {
    const audio = makeAudio({ state: 'suspended', allows: false });
    const chimes = createChimes(0.5, audio);
    chimes.play('step');
    createChimes(0.5, {
      makeContext: () => {
        throw new Error('No device.');
      },
    }).play('step');
    await settle();
    expect(audio.started).toEqual([]);
  });
  test('that could not be heard in time are not made up for', async () => {
    const audio = makeAudio({ state: 'suspended' });
    let now = 0;
    const chimes = createChimes(0.5, { ...audio, clock: () => now });
    chimes.play('step');
    now = 3000;
    await settle();
    expect(audio.started).toEqual([]);
  });
  test('fade to a new volume, and before they are closed', () => {
    vi.useFakeTimers();
    const audio = makeAudio();
    const chimes = createChimes(0.5, audio);
    chimes.wake();
    chimes.setVolume(0.2);
    expect(audio.out.gain.setTargetAtTime.mock.lastCall?.[0]).toBe(0.2);
    chimes.close();
    expect(audio.out.gain.setTargetAtTime.mock.lastCall?.[0]).toBe(0);
    expect(audio.close).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(audio.close).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
