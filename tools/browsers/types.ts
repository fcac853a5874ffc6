// The one interface through which the tools and the end-to-end tests drive a real browser, whichever it is.
import type { Page } from 'puppeteer-core';
import type { VirtualScreen } from './screen.ts';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  kind: BrowserKind;
  executablePath: string;
  /** The built, unpacked extension. */
  extensionDir: string;
  /** Kept between launches. Absent: a new folder under the system's temporary one, removed at `close()`. */
  profileDir?: string;
  /** False: for a person, on their own screen. True: for a test, which may also show itself on `screen`. */
  headless: boolean;
  /** Where a test needs true input, a lock or another program: see screen.ts. Its owner stops it. */
  screen?: VirtualScreen;
  viewport?: Size;
  /** Leaves the welcome open, which comes up where the extension is new. Otherwise it is closed before anything begins. */
  keepWelcome?: boolean;
}

export interface Size {
  width: number;
  height: number;
}

export interface MediaEmulation {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** The system's few colours instead of the page's, as in a high-contrast theme. */
  forcedColors?: boolean;
}

/** A node of the browser's own accessibility tree, in the words of ARIA in either browser. */
export interface AccessibleNode {
  /** `button`, `heading`, `main` …; what has no role of ARIA keeps the browser's own word. */
  role: string;
  name: string;
  isFocusable: boolean;
  /** Of a heading. */
  level?: number;
  /** Whatever of these the browser tells. */
  states: Partial<
    Record<'checked' | 'expanded' | 'pressed' | 'selected' | 'disabled' | 'current' | 'live', string>
  >;
  children: AccessibleNode[];
}

export interface WaitOptions {
  timeoutMs?: number;
}

/** A page of the extension, in a tab or in the real popup. */
export interface ExtensionPage {
  /** Runs `run` in the page. It sees only its arguments, which must be JSON-safe. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until `selector` is in the page and visible. */
  waitFor(selector: string, options?: WaitOptions): Promise<void>;
  waitForGone(selector: string, options?: WaitOptions): Promise<void>;
  /** Waits until some element that matches `selector` contains `text`. */
  waitForText(selector: string, text: string, options?: WaitOptions): Promise<void>;
  /** Waits until `test` returns something truthy in the page. */
  waitUntil<Args extends unknown[]>(
    test: (...args: Args) => unknown,
    options?: WaitOptions,
    ...args: Args
  ): Promise<void>;
  /** Waits for `selector`, then clicks it with the pointer. */
  click(selector: string, options?: WaitOptions): Promise<void>;
  /** Presses one key by its name: `Enter`, `Tab`, `Escape`, `a`; or `Shift+Tab`. */
  press(key: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** The trimmed text of the first element that matches. */
  readText(selector: string): Promise<string>;
  has(selector: string): Promise<boolean>;
  /** Writes a PNG of the viewport and makes the folders above it. */
  screenshot(file: string): Promise<void>;
  resize(size: Size): Promise<void>;
  /** In Firefox this holds for every page of the browser, as it goes through preferences. */
  emulate(media: MediaEmulation): Promise<void>;
  /** What the browser tells a screen reader of the page, now. In Firefox the page must be the tab in front. */
  readTree(): Promise<AccessibleNode>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** For what this interface lacks (axe, for one). In Firefox `goto` and `url()` do not work on it. */
  readonly puppeteer: Page;
}

/** A tab that is not the extension's. What happens in it is real, and the extension learns of it from the browser. */
export interface OrdinaryTab {
  bringToFront(): Promise<void>;
  /** The tab becomes `audible`. Chromium mixes for no device, Firefox plays to its own mock of one. */
  playSound(): Promise<void>;
  /** `audible` ends some 2 s (Chromium) or 3 s (Firefox) later. */
  stopSound(): Promise<void>;
  /**
   * Captures a camera and a microphone that the browser makes up, as it would true ones, with permission given.
   * Firefox shows it in `sharingState`; Chromium tells extensions nothing of it.
   */
  startCall(): Promise<void>;
  endCall(): Promise<void>;
  close(): Promise<void>;
}

/** A request that left, or tried to leave, the extension's own origin. */
export interface OutsideRequest {
  url: string;
  /** `page` or `background`; Firefox can't tell them apart and says `extension`. */
  from: 'page' | 'background' | 'extension';
}

export interface RequestWatch {
  /** What was seen so far. Empty is what the product promises. */
  list(): Promise<OutsideRequest[]>;
  stop(): Promise<void>;
}

export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly version: string;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  readonly origin: string;
  readonly profileDir: string;
  /** Resolves when the browser is gone, whoever ended it. */
  readonly closed: Promise<void>;
  /**
   * Opens a page of the extension in a tab, or one that stands elsewhere by its whole address. `ready` is the selector
   * that shows that it has drawn itself.
   */
  openPage(path: string, ready?: string): Promise<ExtensionPage>;
  /** A page that the extension opened by itself, in front or not. `ready` as above. */
  waitForPage(path: string, ready?: string): Promise<ExtensionPage>;
  /** Paths of the pages of the extension that are open in tabs, each as often as it is. */
  listPages(): Promise<string[]>;
  /** The true popup in Chromium; Firefox does not let its own be driven, so there it is the page in a tab. */
  openPopup(ready?: string): Promise<ExtensionPage>;
  /** Stops the worker or event page as the browser itself does after 30 s; resolves once it is stopped. */
  stopBackground(): Promise<void>;
  /** True while the worker or event page runs. */
  isBackgroundRunning(): Promise<boolean>;
  /** Opens a tab with a page of somebody else's, in front. */
  openTab(): Promise<OrdinaryTab>;
  /**
   * Makes the first window fullscreen, or normal again, as F11 does; resolves when it is. Real; Firefox needs to be
   * headless for it, as on a screen it waits for a window manager.
   */
  setFullscreen(isFullscreen: boolean): Promise<void>;
  /**
   * Somebody touches the computer and stays at it, which is so from the start. On a screen: true input. In headless
   * Firefox it is injected into its idle service. Headless Chromium always is active, so there it does nothing.
   */
  touchInput(): Promise<void>;
  /**
   * Nobody touches the computer any more: `idle` comes by itself when its interval is over. The waiting is real.
   * @throws in headless Chromium, which never is idle.
   */
  leaveAlone(): Promise<void>;
  /** The screen saver comes on. Chromium is `locked` at once; Firefox knows no lock and goes idle. @throws without a screen. */
  lock(): Promise<void>;
  /** Somebody is back. @throws without a screen. */
  unlock(): Promise<void>;
  /**
   * Another program's window takes the keyboard: no window of the browser is `focused`. Firefox says so with
   * WINDOW_ID_NONE; Chromium on Linux sends no event. @throws without a screen.
   */
  switchAway(): Promise<void>;
  switchBack(): Promise<void>;
  /** Watches pages and background. In Chromium this keeps the worker alive, so use a browser of its own. */
  watchRequests(): Promise<RequestWatch>;
  /** SIGKILLs the whole process group, as a crash would; resolves once it is gone. */
  kill(): Promise<void>;
  /** A new browser on the same profile. Alarms are gone, IndexedDB is kept, as the extension is reinstalled. */
  relaunch(): Promise<ExtensionBrowser>;
  close(): Promise<void>;
}
