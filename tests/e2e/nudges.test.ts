// What holds a nudge back, and when it comes after all, in real browsers: each gives what the simulator gives for
// the same trace. Sound, fullscreen, calls and killed browsers are real; see tools/browsers/types.ts for what is not.
import { afterEach, describe, expect, test } from 'vitest';
import { onShow } from '../../core/nudge.ts';
import type { Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { hasScreen } from '../../tools/browsers/install.ts';
import { openPopupPage, putLocal, readState, seedScreenTime } from '../../tools/browsers/product.ts';
import { startScreen, type VirtualScreen } from '../../tools/browsers/screen.ts';
import type { BrowserKind, ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import { simulatedStory, storyOf, waitForState } from '../support/story.ts';

/** How the day begins in every trace: at the screen, and just before the nudge falls due. */
const MORNING = [
  [0, 'start-browser'],
  [0, 'input'],
] as const;
/** Before the nudge is due, and when it is: opening the page is a switch, and has settled by then. */
const BEFORE = 50 * MINUTE - 12 * SECOND;
const DUE = 50 * MINUTE;
/** The product's shortest idle interval, so that nobody waits longer than need be. */
const SETTINGS: Partial<Settings> = { idleSeconds: 30 };

const isHeld = (reason: string) => (state: State) =>
  state.pending.some((nudge) => 'held' in nudge && nudge.held.some((held) => held === reason));
const isFree = ({ pending }: State) =>
  pending.some((nudge) => nudge.phase === 'due' && nudge.held.length === 0);
const isOnShow = ({ pending }: State) => onShow(pending).length > 0;

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  /** The browser with the popup's page, twelve seconds before a nudge is due. */
  async function begin(launched: Promise<ExtensionBrowser> = openBrowser(kind)): Promise<void> {
    browser = await launched;
    page = await openPopupPage(browser);
    await putLocal(page, { settings: SETTINGS });
    await seedScreenTime(page, BEFORE / MINUTE);
  }
  afterEach(() => shutDown(browser));

  test('an audible tab holds a nudge back, which comes when the tab is closed', async () => {
    await begin();
    const tab = await browser.openTab();
    await tab.playSound();
    await waitForState(page, isHeld('audio'));
    await tab.close();
    await waitForState(page, isOnShow);
    expect(await storyOf(page)).toEqual(
      await simulatedStory(kind, SETTINGS, [
        ...MORNING,
        [BEFORE, 'open-tab'],
        [BEFORE, 'audio-on'],
        [DUE + 20 * SECOND, 'audio-off'],
        [DUE + 20 * SECOND, 'close-tab'],
        [DUE + 30 * SECOND, 'switch-tab'],
      ]),
    );
  });

  test('a fullscreen window holds a nudge back, which comes at a breakpoint after it', async () => {
    await begin();
    await browser.setFullscreen(true);
    await waitForState(page, isHeld('fullscreen'));
    await browser.setFullscreen(false);
    await browser.openTab();
    await waitForState(page, isOnShow);
    expect(await storyOf(page)).toEqual(
      await simulatedStory(kind, SETTINGS, [
        ...MORNING,
        [BEFORE, 'fullscreen-on'],
        [DUE + 20 * SECOND, 'fullscreen-off'],
        [DUE + 25 * SECOND, 'open-tab'],
        [DUE + 40 * SECOND, 'switch-tab'],
      ]),
    );
  });

  test('a killed worker loses nothing: the next event wakes it, and the nudge comes', async () => {
    await begin();
    await waitForState(page, isFree);
    await browser.stopBackground();
    await browser.openTab();
    await waitForState(page, isOnShow);
    expect(await storyOf(page)).toEqual(
      await simulatedStory(kind, SETTINGS, [
        ...MORNING,
        [DUE + 10 * SECOND, 'kill-worker'],
        [DUE + 15 * SECOND, 'open-tab'],
      ]),
    );
  });

  test('a restarted browser still has the prompt, once', async () => {
    await begin();
    await waitForState(page, isFree);
    await browser.openTab();
    await waitForState(page, isOnShow);
    const before = (await readState(page)).pending;
    await browser.kill();
    browser = await browser.relaunch();
    page = await openPopupPage(browser);
    await waitForState(page, isOnShow);
    expect((await readState(page)).pending).toEqual(before);
    expect(await storyOf(page)).toEqual(
      await simulatedStory(kind, SETTINGS, [
        ...MORNING,
        [DUE + 10 * SECOND, 'open-tab'],
        [DUE + 20 * SECOND, 'crash-browser'],
        [DUE + 30 * SECOND, 'start-browser'],
        [DUE + 90 * SECOND, 'switch-tab'],
      ]),
    );
  });
});

test('in Firefox a call holds a nudge back as long as it lasts', async () => {
  const browser = await openBrowser('firefox');
  try {
    const page = await openPopupPage(browser);
    await putLocal(page, { settings: SETTINGS });
    await seedScreenTime(page, BEFORE / MINUTE);
    const tab = await browser.openTab();
    await tab.startCall();
    await waitForState(page, isHeld('call'));
    await tab.endCall();
    await waitForState(page, isFree);
    await tab.close();
    await waitForState(page, isOnShow);
    expect(await storyOf(page)).toEqual(
      await simulatedStory('firefox', SETTINGS, [
        ...MORNING,
        [BEFORE, 'call-on'],
        [DUE + 20 * SECOND, 'call-off'],
        [DUE + 30 * SECOND, 'close-tab'],
      ]),
    );
  } finally {
    await shutDown(browser);
  }
});

// A person who leaves: true input, idle and lock need a screen of their own (Xvfb). Firefox has no lock to tell of.
// Only Linux has one; `npm test` installs it there.
describe.skipIf(!hasScreen())('on a screen', () => {
  let screen: VirtualScreen;
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  async function begin(kind: BrowserKind): Promise<void> {
    screen = await startScreen();
    browser = await openBrowser(kind, screen);
    page = await openPopupPage(browser);
    await putLocal(page, { settings: SETTINGS });
    await seedScreenTime(page, BEFORE / MINUTE);
  }
  afterEach(async () => {
    await shutDown(browser);
    await screen.stop();
  });
  const isAway = ({ ledger }: State) => ledger.kind === 'away';

  test.each(BOTH)(
    'in %s a nudge that is due comes when the person is back from a short absence',
    async (kind) => {
      await begin(kind);
      await waitForState(page, isFree);
      await browser.leaveAlone();
      await waitForState(page, isAway);
      await browser.touchInput();
      await waitForState(page, isOnShow);
      expect(await storyOf(page)).toEqual(
        await simulatedStory(kind, SETTINGS, [
          ...MORNING,
          [DUE + 5 * SECOND, 'no-input'],
          [DUE + 45 * SECOND, 'input'],
        ]),
      );
    },
  );

  test('in chromium a lock is absence at once, and the nudge comes after it', async () => {
    await begin('chromium');
    await waitForState(page, isFree);
    await browser.lock();
    await waitForState(page, isAway);
    await browser.unlock();
    await waitForState(page, isOnShow);
    expect(await storyOf(page)).toEqual(
      await simulatedStory('chromium', SETTINGS, [
        ...MORNING,
        [DUE + 5 * SECOND, 'lock'],
        [DUE + 20 * SECOND, 'unlock'],
        [DUE + 20 * SECOND, 'input'],
      ]),
    );
  });
});
