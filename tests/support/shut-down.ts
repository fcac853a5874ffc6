// Ends a browser that a test may have left in any state.
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';

/** Safe to call when the launch failed. */
export async function shutDown(browser: ExtensionBrowser | undefined): Promise<void> {
  await browser?.close();
}
