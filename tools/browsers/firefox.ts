// Drives Firefox over WebDriver BiDi. What BiDi does not reach (event page, idle, media) goes through chrome scope.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bidiOf, contextOf, runPrivileged } from './firefox-chrome.ts';
import { leaveFirefoxAlone, touchFirefox } from './firefox-idle.ts';
import { watchFirefoxRequests } from './firefox-requests.ts';
import { readFirefoxTree } from './firefox-tree.ts';
import { setFirefoxFullscreen } from './firefox-window.ts';
import { openOrdinaryTab } from './ordinary-tab.ts';
import { defaultTimeoutMs, wrapPage } from './page.ts';
import { killGroup, waitForExit } from './process.ts';
import type { Profile } from './profile.ts';
import { nameDisplay, switchPrograms } from './screen-controls.ts';
import type { ExtensionBrowser, ExtensionPage, LaunchOptions, MediaEmulation } from './types.ts';
import { closeWelcome } from './welcome.ts';

export const geckoId = 'press-pause@press-pause.app';
// Fixed, so that a relaunch finds the IndexedDB of the launch before.
const uuid = '6f0c8f0e-6a3b-4f57-9d0b-5c1e2d7a9b14';
const origin = `moz-extension://${uuid}`;

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.warnOnClose': false,
};

// A test has no hand to press Play or Allow with, and no loudspeaker, microphone or camera.
const tested = {
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  // Firefox's own stand-in for the sound system: without a device it would play nothing, and call nothing audible.
  'media.cubeb.force_mock_context': true,
  // `permission.disabled` would be shorter, but captures without a permission are not counted as sharing.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.fake': true,
  'permissions.default.camera': 1,
  'permissions.default.microphone': 1,
};

/** Puppeteer's profile lets Firefox believe that it always has the keyboard; on a screen it shall learn the truth. */
function listPreferences({ headless, screen }: LaunchOptions): Record<string, unknown> {
  return {
    ...preferences,
    ...(headless ? tested : {}),
    ...(screen ? { 'focusmanager.testmode': false } : {}),
    // Puppeteer keeps the window when its last tab goes; a person expects it to close.
    'browser.tabs.closeWindowWithLastTab': !headless,
  };
}

function startBrowser(options: LaunchOptions, profileDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless && options.screen === undefined,
    env: nameDisplay(options.screen),
    userDataDir: profileDir,
    defaultViewport: options.headless ? (options.viewport ?? { width: 1000, height: 800 }) : null,
    // From 153 on Firefox refuses moz-extension: pages and chrome scope without this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: listPreferences(options),
    // Ctrl+C may kill a browser of ours; one that a person has open is closed by `npm start`, as they would.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    handleSIGHUP: options.headless,
  });
}

export async function launchFirefox(options: LaunchOptions, profile: Profile): Promise<ExtensionBrowser> {
  const browser = await startBrowser(options, profile.dir);
  const child = browser.process();
  if (!child) throw new Error('Firefox started without a process');
  const closed = waitForExit(child).then(() => profile.release());
  if (options.screen) await options.screen.focusFirstWindow();
  await browser.installExtension(options.extensionDir);
  const touchInput = () => options.screen?.touch() ?? touchFirefox(browser);
  // No input comes to a headless Firefox, and it would go idle; a headless Chromium never does. This makes them alike.
  if (options.headless) await touchInput();
  const open = (path: string, ready?: string) => openPage(browser, new URL(path, `${origin}/`).href, ready);
  const launched: ExtensionBrowser = {
    kind: 'firefox',
    version: await browser.version(),
    origin,
    profileDir: profile.dir,
    closed,
    openPage: open,
    waitForPage: (path, ready) => waitForPage(browser, `${origin}/${path}`, ready),
    listPages: async () =>
      (await listTabs(browser))
        .filter(({ url }) => url.startsWith(origin))
        .map(({ url }) => new URL(url).pathname.slice(1)),
    openPopup: (ready) => open('popup.html', ready),
    stopBackground: () => stopEventPage(browser),
    isBackgroundRunning: async () => (await readBackgroundState(browser)) === 'running',
    openTab: () => openOrdinaryTab(browser),
    setFullscreen: (isFullscreen) => setFirefoxFullscreen(browser, isFullscreen),
    touchInput,
    leaveAlone: async () => (options.screen ? options.screen.leaveAlone() : leaveFirefoxAlone(browser)),
    ...switchPrograms(options.screen),
    watchRequests: () => watchFirefoxRequests(browser, geckoId),
    kill: async () => {
      profile.keep();
      await killGroup(child);
      await closed;
    },
    relaunch: async () => {
      profile.keep();
      await browser.close();
      await closed;
      await waitForOldPreferences(profile.dir);
      return launchFirefox(options, profile.reopen());
    },
    close: async () => {
      await browser.close();
      await closed;
    },
  };
  return closeWelcome(launched, options, profile);
}

/** Puppeteer puts the profile's own preferences back after the exit, and a launch in the midst of it fails. */
async function waitForOldPreferences(dir: string): Promise<void> {
  const backups = ['user.js.puppeteer', 'prefs.js.puppeteer'].map((file) => join(dir, file));
  const deadline = Date.now() + 5000;
  while (backups.some((file) => existsSync(file)) && Date.now() < deadline) await setTimeout(20);
}

/** `page.goto` would hang: Firefox never reports a moz-extension: page as loaded over BiDi. */
async function openPage(browser: Browser, url: string, ready = 'body'): Promise<ExtensionPage> {
  const page = await browser.newPage();
  const navigate = () =>
    bidiOf(browser).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  // What stands after the page's name may be taken away by the page itself.
  const hasArrived = (wanted: string) =>
    location.origin + location.pathname === wanted.split(/[?#]/)[0] && document.readyState === 'complete';
  const wrapped = wrapFirefoxPage(browser, page, ready);
  await navigate();
  await wrapped.waitUntil(hasArrived, {}, url);
  await wrapped.waitFor(ready);
  return wrapped;
}

function wrapFirefoxPage(browser: Browser, page: Page, ready: string): ExtensionPage {
  const wrapped: ExtensionPage = wrapPage({
    page,
    emulate: (media) => emulateMedia(wrapped, media),
    readTree: () => readFirefoxTree(page),
    reload: async () => {
      await wrapped.evaluate(() => document.documentElement.setAttribute('data-old', ''));
      // Where the page is by now: its address may say more than the one it was opened with.
      await bidiOf(browser).send('browsingContext.reload', { context: contextOf(page), wait: 'none' });
      await wrapped.waitForGone('[data-old]');
      await wrapped.waitFor(ready);
    },
  });
  return wrapped;
}

/** What BiDi says of a tab's address stays behind; the tab itself knows it. One that is being opened has none yet. */
async function listTabs(browser: Browser): Promise<{ page: Page; url: string }[]> {
  const pages = await browser.pages();
  return Promise.all(
    pages.map(async (page) => ({ page, url: await page.evaluate(() => location.href).catch(() => '') })),
  );
}

async function waitForPage(browser: Browser, url: string, ready = 'body'): Promise<ExtensionPage> {
  const deadline = Date.now() + defaultTimeoutMs;
  for (;;) {
    const found = (await listTabs(browser)).find((tab) => tab.url.startsWith(url));
    if (found) {
      const wrapped = wrapFirefoxPage(browser, found.page, ready);
      await wrapped.waitFor(ready);
      return wrapped;
    }
    if (Date.now() > deadline) throw new Error(`"${url}" did not open`);
    await setTimeout(50);
  }
}

const policy = `WebExtensionPolicy.getByID('${geckoId}')?.extension`;

function readBackgroundState(browser: Browser): Promise<unknown> {
  return runPrivileged(browser, `return ${policy}?.backgroundState`);
}

async function stopEventPage(browser: Browser): Promise<void> {
  const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  const state = await runPrivileged(
    browser,
    `const extension = ${policy}; await extension.terminateBackground(${how}); return extension.backgroundState;`,
  );
  if (state !== 'stopped') throw new Error(`The event page is ${String(state)}, not stopped`);
}

/** Through preferences, which a page hears of a moment later. */
async function emulateMedia(page: ExtensionPage, media: MediaEmulation): Promise<void> {
  const { colorScheme, reducedMotion, forcedColors } = media;
  await runPrivileged(
    page.puppeteer.browser(),
    `for (const [name, value] of args) Services.prefs.setIntPref(name, value);`,
    [
      ['layout.css.prefers-color-scheme.content-override', colorScheme && (colorScheme === 'dark' ? 0 : 1)],
      ['ui.prefersReducedMotion', reducedMotion === undefined ? undefined : Number(reducedMotion)],
      // 0: only with a high-contrast theme, 2: always, whatever the page wants.
      ['browser.display.document_color_use', forcedColors === undefined ? undefined : forcedColors ? 2 : 0],
    ].filter(([, value]) => value !== undefined),
  );
  await page.waitUntil(isShown, {}, media);
}

// Runs inside the page. Forced colours are light or dark by themselves, whatever the preference says.
function isShown({ colorScheme, reducedMotion, forcedColors }: MediaEmulation): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const asksForLess = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    (forcedColors === undefined || isForced === forcedColors) &&
    (reducedMotion === undefined || asksForLess === reducedMotion) &&
    (colorScheme === undefined || isForced || matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches)
  );
}
