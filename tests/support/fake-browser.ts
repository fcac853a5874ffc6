// WXT's fake browser, emptied, with what it lacks: idle, windows and tabs that a test sets, and a popup that opens.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../core/ledger.ts';

type Listener = (activity: Observation['activity']) => void;

export type Surroundings = {
  activity: Observation['activity'];
  windows: { focused: boolean; state: string }[];
  tabs: { active: boolean; audible: boolean }[];
  /** How often the browser was asked whether the person is there: once at each wake-up. */
  looks: number;
  /** Every idle interval that was set, in seconds. */
  intervals: number[];
  popupsOpened: number;
  popupOpens: boolean;
  sayIdle(activity: Observation['activity']): void;
};

/** Empties the fake browser and gives what surrounds it: one focused window, nobody away, silence. */
export function useEmptyBrowser(): Surroundings {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  const around: Surroundings = {
    activity: 'active',
    windows: [{ focused: true, state: 'normal' }],
    tabs: [{ active: true, audible: false }],
    looks: 0,
    intervals: [],
    popupsOpened: 0,
    popupOpens: true,
    sayIdle: (activity) => {
      for (const listener of listeners) listener(activity);
    },
  };
  Object.assign(fakeBrowser.idle, {
    async queryState() {
      around.looks += 1;
      return around.activity;
    },
    setDetectionInterval: (seconds: number) => void around.intervals.push(seconds),
    onStateChanged: { addListener: (listener: Listener) => void listeners.push(listener) },
  });
  Object.assign(fakeBrowser.windows, { getAll: async () => around.windows });
  Object.assign(fakeBrowser.tabs, {
    query: async (wanted: object) =>
      around.tabs.filter((tab) =>
        Object.entries({ ...tab, ...wanted }).every(
          ([name, value]) => tab[name as keyof typeof tab] === value,
        ),
      ),
  });
  Object.assign(fakeBrowser.action, {
    async openPopup() {
      if (!around.popupOpens) throw new Error('Could not find an active browser window.');
      around.popupsOpened += 1;
    },
  });
  return around;
}
