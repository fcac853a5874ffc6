// The welcome comes up where the extension is new, and takes the front. Who does not come for it has it closed first.
import { WELCOME_PAGE } from '../../core/page-paths.ts';
import type { Profile } from './profile.ts';
import type { ExtensionBrowser, LaunchOptions } from './types.ts';

/** Waits for the welcome and closes it, where it comes and nobody wants it. */
export async function closeWelcome(
  browser: ExtensionBrowser,
  { keepWelcome = false }: LaunchOptions,
  { isNew }: Profile,
): Promise<ExtensionBrowser> {
  if (!isNew || keepWelcome) return browser;
  const welcome = await browser.waitForPage(WELCOME_PAGE, 'main');
  await welcome.close();
  return browser;
}
