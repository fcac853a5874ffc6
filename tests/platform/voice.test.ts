import { describe, expect, test } from 'vitest';
import { createVoice, localVoices } from '../../platform/voice.ts';
import { makeVoices } from '../support/hand-made-audio.ts';

describe('the voice', () => {
  test('is one of this computer: those of a service are not offered, and never speak', () => {
    const made = makeVoices({ uri: 'here', local: true }, { uri: 'far', local: false });
    expect(localVoices(made.synth)).toEqual([{ uri: 'here', name: 'HERE', language: 'en-GB' }]);
    createVoice({ ...made, uri: 'far', volume: 1 }).say('Settle.');
    expect(made.said).toEqual([]);
  });
  test('says a text as loud as the setting', () => {
    const made = makeVoices({ uri: 'here', local: true });
    createVoice({ ...made, uri: 'here', volume: 0.4 }).say('Settle.');
    expect(made.said).toEqual([{ text: 'Settle.', volume: 0.4, voice: 'here' }]);
  });
  test('is cut by the next text, by hush, by volume 0 and by another voice', () => {
    const made = makeVoices({ uri: 'here', local: true });
    const voice = createVoice({ ...made, uri: 'here', volume: 1 });
    const cuts = [
      () => voice.say('Breathe.'),
      () => voice.hush(),
      () => voice.choose('off'),
      () => voice.setVolume(0),
    ];
    for (const [i, cut] of cuts.entries()) {
      voice.choose('here');
      voice.say('Settle.');
      const before = made.synth.cancel.mock.calls.length;
      cut();
      expect([i, made.synth.cancel.mock.calls.length - before]).toEqual([i, 1]);
    }
  });
  test.each(['off', 'gone'])('that is %s says nothing, and that is no error', (uri) => {
    const made = makeVoices({ uri: 'here', local: true });
    createVoice({ ...made, uri, volume: 1 }).say('Settle.');
    expect(made.said).toEqual([]);
  });
  test('that vanishes between two steps is silent from then on', () => {
    const made = makeVoices({ uri: 'here', local: true });
    const voice = createVoice({ ...made, uri: 'here', volume: 1 });
    voice.say('Settle.');
    made.listed.length = 0;
    voice.say('Breathe.');
    expect(made.said.map(({ text }) => text)).toEqual(['Settle.']);
  });
  test('says nothing at volume 0', () => {
    const made = makeVoices({ uri: 'here', local: true });
    createVoice({ ...made, uri: 'here', volume: 0 }).say('Settle.');
    expect(made.said).toEqual([]);
  });
  test('does not cut what others of the browser say while it says nothing itself', () => {
    const made = makeVoices({ uri: 'here', local: true });
    createVoice({ ...made, uri: 'off', volume: 1 }).hush();
    expect(made.synth.cancel).not.toHaveBeenCalled();
  });
});
