// Drives Chromium, Chrome, Edge or Brave over the DevTools pipe: branded Chrome ignores --load-extension.
import puppeteer, { type Browser, type CDPSession, type Page, type Target, TargetType } from 'puppeteer-core';
import { watchChromiumRequests } from './chromium-requests.ts';
import { readChromiumTree } from './chromium-tree.ts';
import { setChromiumFullscreen } from './chromium-window.ts';
import { openOrdinaryTab } from './ordinary-tab.ts';
import { defaultTimeoutMs, wrapPage } from './page.ts';
import { killGroup, waitForExit } from './process.ts';
import type { Profile } from './profile.ts';
import { nameDisplay, switchPrograms } from './screen-controls.ts';
import type { ExtensionBrowser, ExtensionPage, LaunchOptions, MediaEmulation } from './types.ts';
import { closeWelcome } from './welcome.ts';

const quiet = ['--disable-quic', '--no-default-browser-check', '--hide-crash-restore-bubble'];
// Both make the browser say that it is under automated control.
const announced = ['--enable-automation', '--metrics-recording-only'];
// A test has no hand to press Play or Allow with, and no camera. Puppeteer would mute, and what is mute is not audible.
const tested = [
  '--disable-gpu',
  '--autoplay-policy=no-user-gesture-required',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

function listArguments(headless: boolean): string[] {
  const isRoot = process.getuid?.() === 0;
  // Root may not use the sandbox; --test-type hides the warning bar about that.
  return [
    ...quiet,
    ...(headless ? tested : []),
    ...(isRoot ? ['--no-sandbox', ...(headless ? [] : ['--test-type'])] : []),
  ];
}

function startBrowser(options: LaunchOptions, profileDir: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless && options.screen === undefined,
    env: nameDisplay(options.screen),
    pipe: true,
    userDataDir: profileDir,
    enableExtensions: true,
    defaultViewport: options.headless ? (options.viewport ?? { width: 1000, height: 800 }) : null,
    ignoreDefaultArgs: options.headless ? ['--mute-audio'] : announced,
    args: listArguments(options.headless),
    // Ctrl+C may kill a browser of ours; one that a person has open is closed by `npm start`, as they would.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    handleSIGHUP: options.headless,
  });
}

export async function launchChromium(options: LaunchOptions, profile: Profile): Promise<ExtensionBrowser> {
  const browser = await startBrowser(options, profile.dir);
  const child = browser.process();
  if (!child) throw new Error('Chromium started without a process');
  const closed = waitForExit(child).then(() => profile.release());
  const id = await browser.installExtension(options.extensionDir);
  const origin = `chrome-extension://${id}`;
  let isWatched = false;
  const launched: ExtensionBrowser = {
    kind: 'chromium',
    version: await browser.version(),
    origin,
    profileDir: profile.dir,
    closed,
    openPage: (path, ready) => openPage(browser, new URL(path, `${origin}/`).href, ready),
    waitForPage: (path, ready) => waitForPage(browser, `${origin}/${path}`, ready),
    listPages: async () =>
      browser
        .targets()
        .filter((target) => target.type() === TargetType.PAGE && target.url().startsWith(origin))
        .map((target) => new URL(target.url()).pathname.slice(1)),
    openPopup: (ready) => openPopup(browser, id, ready),
    stopBackground: async () => {
      if (isWatched) throw new Error('watchRequests() holds the worker: stop it in another browser');
      await stopWorker(browser, origin);
    },
    isBackgroundRunning: () => Promise.resolve(findWorker(browser, origin) !== undefined),
    openTab: () => openOrdinaryTab(browser),
    setFullscreen: (isFullscreen) => setChromiumFullscreen(browser, isFullscreen),
    touchInput: async () => options.screen?.touch(),
    leaveAlone: async () => {
      if (!options.screen) throw new Error('Headless Chromium never is idle: give it a screen');
      options.screen.leaveAlone();
    },
    ...switchPrograms(options.screen),
    watchRequests: () => {
      isWatched = true;
      return watchChromiumRequests(browser, origin);
    },
    kill: async () => {
      profile.keep();
      await killGroup(child);
      await closed;
    },
    relaunch: async () => {
      profile.keep();
      await browser.close();
      await closed;
      return launchChromium(options, profile.reopen());
    },
    close: async () => {
      await browser.close();
      await closed;
    },
  };
  return closeWelcome(launched, options, profile);
}

function wrapChromiumPage(page: Page): ExtensionPage {
  // One session for all that is emulated: it ends with the session it was asked for in.
  let session: CDPSession | undefined;
  const emulate = async (media: MediaEmulation) => {
    session ??= await page.createCDPSession();
    await emulateMedia(session, media);
  };
  return wrapPage({
    page,
    emulate,
    readTree: () => readChromiumTree(page),
    reload: async () => void (await page.reload()),
  });
}

async function openPage(browser: Browser, url: string, ready = 'body'): Promise<ExtensionPage> {
  const page = await browser.newPage();
  await page.goto(url);
  const wrapped = wrapChromiumPage(page);
  await wrapped.waitFor(ready);
  return wrapped;
}

async function waitForPage(browser: Browser, url: string, ready = 'body'): Promise<ExtensionPage> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(url), {
    timeout: defaultTimeoutMs,
  });
  const wrapped = wrapChromiumPage(await target.asPage());
  await wrapped.waitFor(ready);
  return wrapped;
}

/** The popup needs a tab in front to belong to, and closes as soon as another one gets the focus. */
async function openPopup(browser: Browser, id: string, ready = 'body'): Promise<ExtensionPage> {
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${id}/popup.html`);
  const known = new Set(browser.targets());
  const tab = await browser.newPage();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not loaded');
  const opened = browser.waitForTarget((target) => isPopup(target) && !known.has(target), {
    timeout: defaultTimeoutMs,
  });
  await extension.triggerAction(tab);
  const wrapped = wrapChromiumPage(await (await opened).asPage());
  await wrapped.waitFor(ready);
  return wrapped;
}

/** Puppeteer's own way knows no forced colours. What is left out goes back to what the system says. */
async function emulateMedia(session: CDPSession, media: MediaEmulation): Promise<void> {
  const { colorScheme, reducedMotion, forcedColors } = media;
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
      ...(reducedMotion === undefined
        ? []
        : [{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]),
      ...(forcedColors === undefined
        ? []
        : [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]),
    ],
  });
}

function findWorker(browser: Browser, origin: string): Target | undefined {
  return browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));
}

/** Never attaches to the worker: an attached session would keep it alive. Any page's session can stop workers. */
async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const worker = findWorker(browser, origin);
  if (!worker) return;
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await Promise.all([waitForTargetGone(browser, worker), session.send('ServiceWorker.stopAllWorkers')]);
  } finally {
    await page.close();
  }
}

function waitForTargetGone(browser: Browser, target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker did not stop')), defaultTimeoutMs);
    const listen = (gone: Target) => {
      if (gone !== target) return;
      clearTimeout(timer);
      browser.off('targetdestroyed', listen);
      resolve();
    };
    browser.on('targetdestroyed', listen);
  });
}
