// Starts a browser with the built extension for an end-to-end test.
import { findBrowser } from '../../tools/browsers/find.ts';
import { launchBrowser } from '../../tools/browsers/launch.ts';
import type { VirtualScreen } from '../../tools/browsers/screen.ts';
import type { BrowserKind, ExtensionBrowser, LaunchOptions } from '../../tools/browsers/types.ts';
import { outputDirOf, targetOf } from '../../tools/build/targets.ts';

export const BOTH: readonly BrowserKind[] = ['chromium', 'firefox'];

/** As after installing it: the welcome stays open. */
export function openWithWelcome(kind: BrowserKind): Promise<ExtensionBrowser> {
  return launch(kind, { keepWelcome: true });
}

/** `screen`: where a test needs true input; its owner stops it. @throws where the browser is not installed; `npm test` installs it on Debian. */
export function openBrowser(kind: BrowserKind, screen?: VirtualScreen): Promise<ExtensionBrowser> {
  return launch(kind, screen ? { screen } : {});
}

async function launch(
  kind: BrowserKind,
  options: Pick<LaunchOptions, 'screen' | 'keepWelcome'>,
): Promise<ExtensionBrowser> {
  const found = findBrowser(kind);
  if (!found) throw new Error(`No ${kind} found. Install it, or set BROWSER_PATH.`);
  return launchBrowser({
    ...found,
    extensionDir: outputDirOf(targetOf(kind)),
    headless: true,
    ...options,
  });
}

/** Ends a browser that a test may have left in any state; safe when the launch failed. */
export async function shutDown(browser: ExtensionBrowser | undefined): Promise<void> {
  await browser?.close();
}
