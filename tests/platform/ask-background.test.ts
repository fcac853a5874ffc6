import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '../../platform/ask-background.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

let heard: unknown[];
/** A background that answers so. The fake browser keeps to the callback way of answering. */
function answerWith(reply: unknown): void {
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    heard.push(message);
    sendResponse(reply);
    return true;
  });
}

beforeEach(() => {
  useEmptyBrowser();
  heard = [];
});

describe('asking the background', () => {
  test('hands the message over, and is done when it says so', async () => {
    answerWith({ ok: true });
    await askBackground({ kind: 'snoozed', minutes: 5 });
    expect(heard).toEqual([{ kind: 'snoozed', minutes: 5 }]);
  });
  test('rejects with the reason when it refuses', async () => {
    answerWith({ ok: false, reason: 'Try again.' });
    await expect(askBackground({ kind: 'skipped' })).rejects.toThrow(/"skipped".*Try again\./);
  });
  test.each([[undefined], [null], ['ok'], [{}], [{ ok: 'yes' }]])(
    'rejects when it answers %j',
    async (reply) => {
      answerWith(reply);
      await expect(askBackground({ kind: 'look' })).rejects.toThrow('did not take "look"');
    },
  );
  test('rejects when nobody listens', async () => {
    await expect(askBackground({ kind: 'look' })).rejects.toThrow();
  });
});
