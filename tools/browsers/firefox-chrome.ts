// Runs privileged code in a Firefox driven over BiDi, and reaches the two parts of puppeteer it takes for that.
import type { Browser, Page } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** puppeteer-core is pinned: `connection` and `_id` are its internals (25.16, November 2026). */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

export function contextOf(page: Page): string {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return context;
}

/**
 * Runs the body of an async function in the browser's own window. `args` is what it sees under that name;
 * what it returns must be JSON-safe.
 */
export async function runPrivileged(browser: Browser, body: string, args: unknown = null): Promise<unknown> {
  const context = await findBrowserWindow(browser);
  const expression = `(async (args) => { ${body} })(${JSON.stringify(args)}).then((value) => JSON.stringify(value ?? null))`;
  const answer = await bidiOf(browser).send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression,
  });
  // The shapes of the WebDriver BiDi specification, section 7.6.4.
  const result = answer.result as
    | { type: 'success'; result: { value: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result.value);
}

async function findBrowserWindow(browser: Browser): Promise<string> {
  const answer = await bidiOf(browser).send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { contexts } = answer.result as { contexts: { url: string; context: string }[] };
  const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox has no browser window');
  return found.context;
}
