// The background's wiring: browser events in, the service behind them. Listeners are registered synchronously,
// so that an event that woke the worker is heard.

import type { BrowserEvent, Observation } from '../core/observation.ts';
import { POPUP_PAGE, START_SUGGESTED } from '../core/page-paths.ts';
import { actionMenu, notification as words } from '../locales/en.json';
import { chosenIn, showActionMenu } from './action-menu.ts';
import { armAlarms } from './alarms.ts';
import type { Reply } from './ask-background.ts';
import { showBreakTab } from './break-tab.ts';
import { browser } from './browser.ts';
import { createAnnouncer } from './changes.ts';
import { listenToSettings } from './listen-to-settings.ts';
import { localZone } from './local-zone.ts';
import { parseMessage, type Sender } from './messages.ts';
import { observeBrowser } from './observe.ts';
import { openEngineStorage } from './open-engine-storage.ts';
import { openWelcome } from './open-welcome.ts';
import { letRun, report } from './report.ts';
import { createService, type Service } from './service.ts';
import type { Ports, Wake } from './service-ports.ts';
import { isNewSession, markSession } from './session.ts';
import { loadSettings } from './settings-store.ts';
import { NOTIFICATION_ID, showDisplay } from './show-display.ts';

const FOCUS_SETTLES_MS = 1000;

/** Runs once in each life of the worker. */
export function startBackground(): void {
  const service = startService();
  const reconcile = (wake?: Wake): void => {
    letRun(
      service.then((it) => it.reconcile(wake)),
      'a wake-up',
    );
  };
  browser.alarms.onAlarm.addListener(() => reconcile());
  browser.runtime.onStartup.addListener(() => reconcile());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    reconcile();
    if (reason === 'install') letRun(openWelcome(), 'opening the welcome');
  });
  browser.idle.onStateChanged.addListener((activity) => reconcile({ activity }));
  const notice = (kind: BrowserEvent['kind']): void => {
    letRun(
      service.then((it) => it.notice(kind)),
      'an event of the browser',
    );
  };
  browser.tabs.onActivated.addListener(() => notice('tab-switched'));
  browser.tabs.onCreated.addListener(() => notice('tab-opened'));
  browser.tabs.onRemoved.addListener(() => notice('tab-closed'));
  listenToFocus(notice);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.audible !== undefined || change.mutedInfo || 'sharingState' in change) reconcile();
  });
  // New settings hold at once.
  listenToSettings(reconcile);
  browser.notifications.onClicked.addListener((id) => {
    if (id === NOTIFICATION_ID) letRun(openPopup(), 'opening the popup');
  });
  // Both do what the popup does: the browser's keys, and the menu of the toolbar button.
  browser.commands.onCommand.addListener((name) => {
    if (name === 'start-routine') letRun(showBreakTab(START_SUGGESTED), 'opening a routine');
    else if (name === 'snooze' || name === 'meeting') reconcile({ act: { kind: 'pressed', key: name } });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const chosen = chosenIn(menuItemId);
    if (typeof chosen === 'object') reconcile({ act: chosen });
    else if (chosen) letRun(openChosen(chosen), 'opening what was chosen');
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(service, message, sender),
  );
  reconcile();
}

// Chrome says "no window" between two windows too: the focus is lost only when it has not come back in a second.
// Firefox says the same window again when a tab opens (20 Nov 2026): that is no switch.
function listenToFocus(notice: (kind: BrowserEvent['kind']) => void): void {
  const none = browser.windows.WINDOW_ID_NONE;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let focused: number | undefined;
  const lose = () => {
    focused = none;
    notice('window-blurred');
  };
  browser.windows.onFocusChanged.addListener((windowId) => {
    clearTimeout(lost);
    if (windowId === none) lost = setTimeout(lose, FOCUS_SETTLES_MS);
    else if (windowId !== focused) {
      focused = windowId;
      notice('window-focused');
    }
  });
}

async function startService(): Promise<Service> {
  const clock = () => Date.now();
  let idleSeconds = 0;
  return createService({
    storage: await openEngineStorage(clock),
    clock,
    async loadEnv() {
      const settings = await loadSettings();
      // Once in each life of the worker, and when it changes: Chrome forgets it with the browser.
      if (idleSeconds !== settings.idleSeconds) browser.idle.setDetectionInterval(settings.idleSeconds);
      idleSeconds = settings.idleSeconds;
      return { settings, zone: localZone() };
    },
    observe: (env, activity?: Observation['activity']) => observeBrowser(env.settings, activity),
    isNewSession,
    markSession,
    arm: armAlarms,
    setTimer: createTimer(),
    async show(display) {
      await Promise.all([
        showDisplay(display, words, formatTime),
        showActionMenu(display.pausedUntil, actionMenu, formatTime),
      ]);
    },
    announce: createAnnouncer(),
  });
}

/** The one short timer of this worker's life. */
function createTimer(): Ports['setTimer'] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (ms, run) => {
    clearTimeout(timer);
    if (ms !== null) timer = setTimeout(() => letRun(run(), 'a timer'), ms);
  };
}

async function answer(service: Promise<Service>, message: unknown, sender: Sender): Promise<Reply> {
  const parsed = parseMessage(message, sender);
  if ('refused' in parsed) return { ok: false, reason: parsed.refused };
  try {
    const it = await service;
    if (parsed.kind === 'forget') await it.forget(parsed.what);
    else await it.reconcile(parsed.kind === 'look' ? {} : { act: parsed });
    return { ok: true };
  } catch (error) {
    report(error, `the message "${parsed.kind}"`);
    return { ok: false, reason: 'The background could not keep it. Try again.' };
  }
}

// Opening the popup works in a focused window only (Chrome 127, Firefox 149); a tab always does.
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(POPUP_PAGE) });
  }
}

async function openChosen(page: string): Promise<void> {
  if (page === 'suggested') await showBreakTab(START_SUGGESTED);
  else await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

function formatTime(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at);
}
