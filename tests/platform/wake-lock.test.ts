import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepScreenOn } from '../../platform/wake-lock.ts';

let page: EventTarget & { visibilityState: DocumentVisibilityState };
let held: number;
const wakeLock = {
  request: vi.fn(async () => {
    held++;
    return { release: async () => void held-- } as unknown as WakeLockSentinel;
  }),
};
const settle = () => new Promise((done) => setImmediate(done));
const look = (state: DocumentVisibilityState) => {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
  return settle();
};

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  held = 0;
});

describe('the screen', () => {
  test('stays on until it is let go', async () => {
    const letGo = keepScreenOn(page, wakeLock);
    await settle();
    expect(held).toBe(1);
    letGo();
    expect(held).toBe(0);
  });
  test('may go dark while the page is hidden, and not once it is seen again', async () => {
    const letGo = keepScreenOn(page, wakeLock);
    await settle();
    await look('hidden');
    expect(held).toBe(0);
    await look('visible');
    expect(held).toBe(1);
    letGo();
    await look('visible');
    expect(held).toBe(0);
  });
  test('is let go even when the lock came too late', async () => {
    keepScreenOn(page, wakeLock)();
    await settle();
    expect(held).toBe(0);
  });
  test('does as it likes where there is no lock to be had', async () => {
    const refuse = { request: () => Promise.reject(new DOMException('The battery is low.')) };
    expect(() => keepScreenOn(page, undefined)()).not.toThrow();
    keepScreenOn(page, refuse);
    await settle();
    expect(held).toBe(0);
  });
});
