// Opens a page of the extension in a tab at popup size and times it: its first paint, its last growth, its script.
import type { Browser, CDPSession } from 'puppeteer-core';

export type Opening = {
  /** Milliseconds since the navigation began. */
  paintMs: number;
  /** When the first of the parts came: a first paint after it shows them. */
  partMs: number;
  /** When the last element came. */
  grownMs: number;
  /** `ScriptDuration`: what the page's thread worked on script, compiling apart. */
  scriptMs: number;
  /** `TaskDuration`: the same with style, layout and all else. */
  taskMs: number;
  /** In use after a collection. */
  heapBytes: number;
};

/** Long enough for what the background answers to be drawn. */
const QUIET_MS = 500;
const GIVE_UP_MS = 10_000;
const NEW_TAB = 'about:blank#timed';
const SIZE = { width: 380, height: 580 };

/** `parts`: selectors of all that must be in place; `QUIET_MS` without growth later, it counts as whole. */
export async function openTimed(browser: Browser, url: string, parts: readonly string[]): Promise<Opening> {
  const session = await openTab(browser);
  try {
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...SIZE,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await session.send('Page.enable');
    // The thread's own time: what another program takes from the machine is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: callOf(watchInPage, parts) });
    await session.send('Page.navigate', { url });
    const timed = await waitFor(session, parts);
    if (!timed) throw new Error(`${url} did not come to have all of ${parts.join(', ')}.`);
    return { ...timed, ...(await readMetrics(session)) };
  } finally {
    await session.send('Page.close');
  }
}

/** A tab without Puppeteer's own page around it: that would put a world of its own into the heap that is measured. */
async function openTab(browser: Browser): Promise<CDPSession> {
  const whole = await browser.target().createCDPSession();
  const opened = browser.waitForTarget((target) => target.url() === NEW_TAB);
  await whole.send('Target.createTarget', { url: NEW_TAB });
  await whole.detach();
  return (await opened).createCDPSession();
}

async function waitFor(session: CDPSession, parts: readonly string[]): Promise<Timed | null> {
  const expression = callOf(waitInPage, parts, { quietMs: QUIET_MS, giveUpMs: GIVE_UP_MS });
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as Timed | null; // what `waitInPage` gives, by value
}

function callOf<Args extends readonly unknown[]>(run: (...args: Args) => unknown, ...args: Args): string {
  return `(${String(run)})(...${JSON.stringify(args)})`;
}

type Timed = Pick<Opening, 'paintMs' | 'partMs' | 'grownMs'>;
type Metrics = Pick<Opening, 'scriptMs' | 'taskMs' | 'heapBytes'>;

async function readMetrics(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const [scriptMs, taskMs] = [of('ScriptDuration') * 1000, of('TaskDuration') * 1000];
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { scriptMs, taskMs, heapBytes: usedSize };
}

// The functions below run inside the page and may use nothing from this file.

type Watched = { partMs: number | null; grownMs: number };

/** Runs before any script of the page. */
function watchInPage(parts: readonly string[]): void {
  const watched: Watched = { partMs: null, grownMs: 0 };
  Object.assign(globalThis, { watched });
  new MutationObserver((records) => {
    const hasGrown = records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof Element),
    );
    if (!hasGrown) return;
    watched.grownMs = performance.now();
    if (parts.some((css) => document.querySelector(css))) watched.partMs ??= watched.grownMs;
  }).observe(document, { childList: true, subtree: true });
}

/** Null where the parts or the paint do not come. */
async function waitInPage(
  parts: readonly string[],
  { quietMs, giveUpMs }: { quietMs: number; giveUpMs: number },
) {
  const { watched } = globalThis as unknown as { watched: Watched };
  const paintMs = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const isWhole = () => paintMs() !== undefined && parts.every((css) => document.querySelector(css));
  while (performance.now() < giveUpMs) {
    const rest = watched.grownMs + quietMs - performance.now();
    const paint = paintMs();
    if (rest <= 0 && isWhole() && paint !== undefined && watched.partMs !== null)
      return { paintMs: paint, partMs: watched.partMs, grownMs: watched.grownMs };
    await new Promise((resolve) => {
      setTimeout(resolve, Math.max(rest, 50));
    });
  }
  return null;
}
