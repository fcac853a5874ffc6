// Somebody at the computer, for a headless Firefox: it has no input, so its idle service is told of some. Going idle
// is then left to the service itself.
import type { Browser } from 'puppeteer-core';
import { runPrivileged } from './firefox-chrome.ts';

const leave = 'clearInterval(window.pressPauseHand);';
const touch = `
  Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0);
`;

/** Now, and every other second from now on. */
export async function touchFirefox(browser: Browser): Promise<void> {
  await runPrivileged(
    browser,
    `${leave} ${touch} window.pressPauseHand = setInterval(() => { ${touch} }, 2000);`,
  );
}

export async function leaveFirefoxAlone(browser: Browser): Promise<void> {
  await runPrivileged(browser, leave);
}
