import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE } from '../../core/time.ts';
import { armAlarms } from '../../platform/alarms.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { MORNING } from '../support/world.ts';

const SOON = MORNING + 20 * MINUTE;
const armed = async () =>
  Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name, ...alarm }) => [name, alarm]));
const create = vi.spyOn(fakeBrowser.alarms, 'create');
const namesMade = () => create.mock.calls.map(([name]) => name);

beforeEach(() => {
  useEmptyBrowser();
});

describe('alarms', () => {
  test('are a heartbeat every 45 seconds and one wake-up while there is screen time', async () => {
    await armAlarms(true, SOON);
    expect(await armed()).toEqual({
      heartbeat: expect.objectContaining({ periodInMinutes: 0.75 }),
      next: expect.objectContaining({ scheduledTime: SOON }),
    });
    expect((await armed())['next']?.periodInMinutes).toBeUndefined();
  });
  test('that are right already are left alone: made anew, a heartbeat would never come', async () => {
    await armAlarms(true, SOON);
    create.mockClear();
    for (let i = 0; i < 3; i++) await armAlarms(true, SOON);
    expect(namesMade()).toEqual([]);
  });
  test('follow the wake-up when it moves, and leave the heartbeat alone', async () => {
    await armAlarms(true, SOON);
    create.mockClear();
    await armAlarms(true, SOON + MINUTE);
    expect(namesMade()).toEqual(['next']);
    expect((await armed())['next']?.scheduledTime).toBe(SOON + MINUTE);
  });
  test('have no wake-up when nothing is to come', async () => {
    await armAlarms(true, SOON);
    await armAlarms(true, null);
    expect(Object.keys(await armed())).toEqual(['heartbeat']);
  });
  test('are all cleared while away', async () => {
    await armAlarms(true, SOON);
    await armAlarms(false, null);
    expect(await armed()).toEqual({});
  });
  test('come back with the person', async () => {
    await armAlarms(false, null);
    await armAlarms(true, SOON);
    expect(Object.keys(await armed()).sort()).toEqual(['heartbeat', 'next']);
  });
});
