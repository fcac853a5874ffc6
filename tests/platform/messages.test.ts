import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseMessage, type Sender } from '../../platform/messages.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

const ourPage = (): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

beforeEach(() => {
  useEmptyBrowser();
});

describe('a message from a page of ours', () => {
  test.each([
    { kind: 'look' },
    { kind: 'tried' },
    { kind: 'forget', what: 'history' },
    { kind: 'forget', what: 'everything' },
    { kind: 'said', feeling: 'tense' },
    { kind: 'said', feeling: 'stressed' },
    { kind: 'answered', item: 'stress', value: 0 },
    { kind: 'answered', item: 'tension', value: 10 },
    { kind: 'answered', item: 'energy', value: 3, run: { id: 1, when: 'before' } },
    { kind: 'answered', item: 'queasiness', value: 3, run: { id: 12, when: 'after' } },
    { kind: 'answered', item: 'eyes', value: 3 },
    { kind: 'snoozed', minutes: 1 },
    { kind: 'snoozed', minutes: 240 },
    { kind: 'skipped' },
    { kind: 'paused', minutes: 1 },
    { kind: 'paused', minutes: 1440 },
    { kind: 'paused', minutes: 'until-tomorrow' },
    { kind: 'resumed' },
    { kind: 'snoozed', minutes: 'until-meeting-ends' },
    { kind: 'meeting', minutes: 1 },
    { kind: 'meeting', minutes: 480 },
    { kind: 'meeting', minutes: 'until-it-ends' },
    { kind: 'meeting', minutes: 'off' },
    { kind: 'said-no-call' },
    { kind: 'told-how-often' },
  ])('is taken: %o', (message) => {
    expect(parseMessage(message, ourPage())).toEqual(message);
  });
  test('is taken without what it does not say', () => {
    const message = { kind: 'skipped', at: 0, state: {} };
    expect(parseMessage(message, ourPage())).toEqual({ kind: 'skipped' });
  });
  test.each([
    { message: { kind: 'observed' }, says: 'message.kind' },
    { message: { kind: 'constructor' }, says: 'message.kind' },
    { message: {}, says: 'message.kind' },
    { message: null, says: 'message.kind' },
    { message: 'look', says: 'message.kind' },
    { message: undefined, says: 'message.kind' },
    { message: ['look'], says: 'message.kind' },
    { message: { kind: 'said' }, says: 'message.feeling' },
    { message: { kind: 'said', feeling: 'fine' }, says: 'message.feeling' },
    { message: { kind: 'answered', item: 'joy', value: 5 }, says: 'message.item' },
    { message: { kind: 'answered', item: 'stress', value: 11 }, says: 'message.value' },
    { message: { kind: 'answered', item: 'stress', value: -1 }, says: 'message.value' },
    { message: { kind: 'answered', item: 'stress', value: 4.5 }, says: 'message.value' },
    { message: { kind: 'answered', item: 'eyes', value: 4, run: 7 }, says: 'message.run' },
    {
      message: { kind: 'answered', item: 'eyes', value: 4, run: { id: 0, when: 'after' } },
      says: 'message.run.id',
    },
    {
      message: { kind: 'answered', item: 'eyes', value: 4, run: { id: 7, when: 'during' } },
      says: 'message.run.when',
    },
    { message: { kind: 'answered', item: 'eyes', value: 4, run: { id: 7 } }, says: 'message.run.when' },
    { message: { kind: 'snoozed', minutes: 0 }, says: 'message.minutes' },
    { message: { kind: 'snoozed', minutes: 241 }, says: 'message.minutes' },
    { message: { kind: 'snoozed', minutes: 'until-tomorrow' }, says: 'message.minutes' },
    { message: { kind: 'snoozed' }, says: 'message.minutes' },
    { message: { kind: 'paused', minutes: 0 }, says: 'message.minutes' },
    { message: { kind: 'paused', minutes: 1441 }, says: 'message.minutes' },
    { message: { kind: 'paused', minutes: 'for-ever' }, says: 'message.minutes' },
    { message: { kind: 'paused', minutes: null }, says: 'message.minutes' },
    { message: { kind: 'paused', minutes: 'off' }, says: 'message.minutes' },
    { message: { kind: 'snoozed', minutes: 'until-it-ends' }, says: 'message.minutes' },
    { message: { kind: 'meeting' }, says: 'message.minutes' },
    { message: { kind: 'meeting', minutes: 0 }, says: 'message.minutes' },
    { message: { kind: 'meeting', minutes: 481 }, says: 'message.minutes' },
    { message: { kind: 'meeting', minutes: 'until-tomorrow' }, says: 'message.minutes' },
    { message: { kind: 'meeting', minutes: true }, says: 'message.minutes' },
  ])('is refused, and what is wrong is said: $message', ({ message, says }) => {
    expect(parseMessage(message, ourPage())).toEqual({ refused: expect.stringContaining(says) });
  });
  test('of any kind is taken or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.anything() })), (message) => {
        const parsed = parseMessage(message, ourPage());
        expect('refused' in parsed || 'kind' in parsed).toBe(true);
      }),
    );
  });
});

describe('a message from anybody else is refused, whatever it says', () => {
  const url = () => fakeBrowser.runtime.getURL('/popup.html');
  test.each<{ who: string; sender: () => Sender }>([
    { who: 'another extension', sender: () => ({ id: 'other', url: 'chrome-extension://other/popup.html' }) },
    { who: 'another extension that gives our address', sender: () => ({ id: 'other', url: url() }) },
    { who: 'a web page', sender: () => ({ id: fakeBrowser.runtime.id, url: 'https://example.org/' }) },
    {
      who: 'a web page that has our address in its own',
      sender: () => ({ id: fakeBrowser.runtime.id, url: `https://example.org/?${url()}` }),
    },
    {
      who: 'an extension whose name begins like ours',
      sender: () => ({
        id: fakeBrowser.runtime.id,
        url: `chrome-extension://${fakeBrowser.runtime.id}2/popup.html`,
      }),
    },
    { who: 'someone without an address', sender: () => ({ id: fakeBrowser.runtime.id }) },
    { who: 'someone without a name', sender: () => ({ url: url() }) },
    { who: 'nobody', sender: () => ({}) },
  ])('$who', ({ sender }) => {
    expect(parseMessage({ kind: 'skipped' }, sender())).toEqual({
      refused: 'Only the pages of Press Pause may ask.',
    });
  });
});
