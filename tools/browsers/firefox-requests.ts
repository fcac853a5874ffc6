// Watches what the extension asks of the network in Firefox: every channel opened in its name, pages and event page.
import type { Browser } from 'puppeteer-core';
import { runPrivileged } from './firefox-chrome.ts';
import type { OutsideRequest, RequestWatch } from './types.ts';

const start = `
  window.pressPauseRequests = [];
  window.pressPauseObserver = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
    const isOurs = [triggeringPrincipal, loadingPrincipal].some((principal) => principal?.addonId === args.id);
    if (isOurs) window.pressPauseRequests.push(channel.URI.spec);
  };
  for (const topic of args.topics) Services.obs.addObserver(window.pressPauseObserver, topic);
`;

const stop = `
  for (const topic of args.topics) Services.obs.removeObserver(window.pressPauseObserver, topic);
`;

// A request the CSP forbids never opens a channel the first topic sees; the second one reports those.
const topics = ['http-on-opening-request', 'http-on-failed-opening-request'];

export async function watchFirefoxRequests(browser: Browser, id: string): Promise<RequestWatch> {
  await runPrivileged(browser, start, { id, topics });
  return {
    list: async (): Promise<OutsideRequest[]> => {
      // The array is the one `start` makes: strings only.
      const urls = (await runPrivileged(browser, 'return window.pressPauseRequests')) as string[];
      return [...new Set(urls)].map((url) => ({ url, from: 'extension' }));
    },
    stop: async () => {
      await runPrivileged(browser, stop, { topics });
    },
  };
}
