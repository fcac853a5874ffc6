import { beforeEach, describe, expect, test } from 'vitest';
import { endRun, goBack, pauseRun, resumeRun, skipStep } from '../../core/run-control.ts';
import { createRunSound } from '../../platform/run-sound.ts';
import { runAt } from '../support/plans.ts';

let heard: string[];
const chimes = {
  play: (sound: string) => heard.push(sound),
  setVolume: (to: number) => heard.push(`at ${to}`),
};
const voice = {
  say: (text: string) => heard.push(text),
  hush: () => heard.push('hush'),
  setVolume: () => undefined,
  choose: (uri: string) => heard.push(uri),
};
const make = () => createRunSound({ chimes, voice, textOf: (_run, index) => `says ${index}` });
const run = { ...runAt(0), id: 1 };

beforeEach(() => {
  heard = [];
});

describe('a run', () => {
  test('is heard from its first step on, each change once', () => {
    const sound = make();
    for (const at of [0, 100, 200, 9900, 10_050, 10_100, 15_010, 15_020]) sound.follow(run, at);
    expect(heard).toEqual(['step', 'says 0', 'step', 'says 1', 'hold']);
  });
  test('seen again after 3 s tells the newest alone', () => {
    const sound = make();
    for (const at of [0, 14_000, 17_000]) sound.follow(run, at);
    expect(heard).toEqual(['step', 'says 0', 'step', 'says 1', 'hold']);
    heard = [];
    sound.follow(run, 20_000);
    expect(heard).toEqual([]);
  });
  test('taken up in the middle is silent until something changes', () => {
    const sound = make();
    sound.follow(run, 12_000);
    expect(heard).toEqual([]);
    sound.follow(run, 15_000);
    expect(heard).toEqual(['hold']);
  });
  test('is silent while it is held, and where it was led meanwhile is heard when it goes on', () => {
    const sound = make();
    sound.follow(run, 12_000);
    const led = skipStep(pauseRun(run, 12_100), 12_200);
    sound.follow(led, 12_200);
    expect(heard).toEqual(['hush']);
    sound.follow(resumeRun(led, 20_000, led.player), 20_016);
    expect(heard).toEqual(['hush', 'step', 'says 2']);
  });
  test('that goes back says the step again', () => {
    const sound = make();
    sound.follow(run, 20_000);
    sound.follow(goBack(run, 20_000), 20_016);
    expect(heard).toEqual(['step', 'says 1']);
  });
  test('that is played to its end closes with the last chime, one that is stopped with none', () => {
    const whole = make();
    const late = { ...run, played: [{ at: 0, from: 0, to: 69_000 }] };
    whole.follow(late, 69_000);
    whole.follow(endRun(late, 70_000), 70_000);
    expect(heard).toEqual(['end', 'hush']);
    heard = [];
    const stopped = make();
    stopped.follow(run, 12_000);
    stopped.follow(endRun(run, 12_500, 'just-done'), 12_500);
    expect(heard).toEqual(['hush']);
  });
  test('is as loud as it is set, and at nothing while muted', () => {
    const sound = make();
    sound.set({ sound: 0.5, voice: 'here', muted: false });
    sound.set({ sound: 0.5, voice: 'here', muted: true });
    expect(heard).toEqual(['at 0.5', 'here', 'at 0', 'here']);
  });
});
