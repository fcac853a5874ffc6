// What the browser says at this moment: activity, media, focus. No permission beyond `idle`.
import type { Observation } from '../core/ledger.ts';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** Asks the browser. `activity`: what an idle event has just said, if that is what woke us. */
export async function observeBrowser(
  settings: Settings,
  activity?: Observation['activity'],
): Promise<Observation> {
  const [state, view] = await Promise.all([
    activity ?? browser.idle.queryState(settings.idleSeconds),
    observeWindow().catch((error: unknown) => {
      // No window is open, or only ones that an extension may not see.
      report(error, 'looking at the windows');
      return { media: false, focused: false };
    }),
  ]);
  return { activity: state, ...view };
}

async function observeWindow(): Promise<Pick<Observation, 'media' | 'focused'>> {
  const windows = await browser.windows.getAll();
  const tabs = await browser.tabs.query({ active: true, audible: true });
  const media = tabs.length > 0 || windows.some(({ focused, state }) => focused && state === 'fullscreen');
  return { media, focused: windows.some(({ focused }) => focused) };
}
