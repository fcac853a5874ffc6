// WXT's fake browser, emptied, with what it lacks: idle, windows and tabs that a test sets, and a popup that opens.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../core/observation.ts';

type Listener = (activity: Observation['activity']) => void;

type FakeTab = {
  id: number;
  active: boolean;
  audible: boolean;
  url?: string;
  mutedInfo?: { muted: boolean };
  camera?: boolean;
  microphone?: boolean;
  screen?: boolean;
};

export type Surroundings = {
  activity: Observation['activity'];
  windows: { focused: boolean; state: string }[];
  tabs: FakeTab[];
  /** Whether the person allowed to see meeting hosts. */
  isAllowedHosts: boolean;
  /** What the person answers when the browser asks for them. */
  allowsHosts: boolean;
  /** Every permission that the browser was asked for, or was given back, in order. */
  permissionsAsked: object[];
  permissionsGivenBack: object[];
  /** Every question for tabs. */
  queries: object[];
  /** How often the browser was asked whether the person is there: once at each wake-up. */
  looks: number;
  /** Every idle interval that was set, in seconds. */
  intervals: number[];
  popupsOpened: number;
  popupOpens: boolean;
  sayIdle(activity: Observation['activity']): void;
  /** The menu of the toolbar button, as the browser would show it. */
  menu: MenuItem[];
  choose(id: string): void;
  pressKeys(command: string): void;
};

type MenuItem = { id: string; title: string; parentId?: string; contexts: string[] };

/** Empties the fake browser and gives what surrounds it: one focused window, nobody away, silence. */
export function useEmptyBrowser(): Surroundings {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  const onMenu: ((info: { menuItemId: string }) => void)[] = [];
  const onKeys: ((command: string) => void)[] = [];
  const around: Surroundings = {
    activity: 'active',
    windows: [{ focused: true, state: 'normal' }],
    tabs: [{ id: 1, active: true, audible: false }],
    isAllowedHosts: false,
    allowsHosts: true,
    permissionsAsked: [],
    permissionsGivenBack: [],
    queries: [],
    looks: 0,
    intervals: [],
    popupsOpened: 0,
    popupOpens: true,
    sayIdle: (activity) => {
      for (const listener of listeners) listener(activity);
    },
    menu: [],
    choose: (id) => {
      for (const listener of onMenu) listener({ menuItemId: id });
    },
    pressKeys: (command) => {
      for (const listener of onKeys) listener(command);
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
    async query(query: { url?: string[] }) {
      around.queries.push(query);
      const { url: patterns, ...wanted } = query;
      return around.tabs.filter((tab) => {
        const isLike = Object.entries(wanted).every(([name, value]) => tab[name as keyof FakeTab] === value);
        const isThere = patterns?.some((pattern) => tab.url?.startsWith(pattern.replace('*', '')));
        return isLike && (patterns === undefined || isThere);
      });
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => around.isAllowedHosts,
    // What is held already is not asked for again, as in Chrome.
    async request(permission: object) {
      around.permissionsAsked.push(permission);
      around.isAllowedHosts ||= around.allowsHosts;
      return around.isAllowedHosts;
    },
    async remove(permission: object) {
      around.permissionsGivenBack.push(permission);
      around.isAllowedHosts = false;
      return true;
    },
  });
  Object.assign(fakeBrowser.contextMenus, {
    async removeAll() {
      around.menu = [];
    },
    create(item: MenuItem) {
      // As browsers do: an id may be used once.
      if (around.menu.some(({ id }) => id === item.id)) throw new Error(`Duplicate id ${item.id}`);
      around.menu.push(item);
    },
    onClicked: { addListener: (listener: (typeof onMenu)[number]) => void onMenu.push(listener) },
  });
  // A test may have taken them away.
  Object.assign(fakeBrowser, { commands: { ...fakeBrowser.commands } });
  Object.assign(fakeBrowser.commands, {
    onCommand: { addListener: (listener: (typeof onKeys)[number]) => void onKeys.push(listener) },
  });
  Object.assign(fakeBrowser.action, {
    async openPopup() {
      if (!around.popupOpens) throw new Error('Could not find an active browser window.');
      around.popupsOpened += 1;
    },
  });
  return around;
}
