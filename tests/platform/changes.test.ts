import { describe, expect, test } from 'vitest';
import { createAnnouncer, listenToChanges } from '../../platform/changes.ts';

/** Resolves at the next change that this page hears of. */
const nextChange = () =>
  new Promise<void>((resolve) => {
    const stop = listenToChanges(() => {
      stop();
      resolve();
    });
  });

describe('a change', () => {
  test('is heard by every page that listens, each time', async () => {
    const announce = createAnnouncer();
    for (let i = 0; i < 2; i++) {
      const heard = [nextChange(), nextChange()];
      announce();
      await Promise.all(heard);
    }
  });
  test('is not heard any more after listening has ended', async () => {
    const announce = createAnnouncer();
    let count = 0;
    const stop = listenToChanges(() => {
      count += 1;
    });
    const first = nextChange();
    announce();
    await first;
    stop();
    const second = nextChange();
    announce();
    await second;
    expect(count).toBe(1);
  });
});
