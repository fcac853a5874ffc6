// What the tour shows, step by step. Each step does one thing in the real extension and says what it saw.
import type { ExtensionBrowser, ExtensionPage } from '../browsers/types.ts';

export interface TourStepContext {
  browser: ExtensionBrowser;
  /** The popup, in a tab of its own. */
  page: ExtensionPage;
  showProgress: (done: number, text: string) => void;
}

export interface TourStep {
  /** Names the screenshot. */
  name: string;
  title: string;
  /** Says what was seen; throws when it was not. */
  run: (context: TourStepContext) => Promise<string>;
}

const openPopup: TourStep = {
  name: 'popup',
  title: 'The popup opens',
  run: async ({ page }) => {
    await page.waitUntil(() => document.body.innerText.trim() !== '');
    return `It is there: "${await page.evaluate(() => document.title)}"`;
  },
};

export const tourSteps: readonly TourStep[] = [openPopup];
