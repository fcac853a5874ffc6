// What the tour shows, step by step. Each step does one thing in the real extension and says what it saw.

import type { CheckIn } from '../../core/check-in.ts';
import { planMs } from '../../core/plan.ts';
import {
  answerNoneOfThese,
  closeFindIt,
  FIND_IT_OPEN,
  offsetOf,
  putLocal,
  readRuns,
  readState,
  readStored,
  readToolbar,
  scaleAnswer,
  screens,
  seedScreenTime,
} from '../browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../browsers/types.ts';

export interface TourStepContext {
  browser: ExtensionBrowser;
  /** The popup, in a tab of its own. */
  page: ExtensionPage;
  showProgress: (done: number, text: string) => void;
  /** A picture in the middle of a long step. */
  takeShot: (name: string) => Promise<void>;
}

export interface TourStep {
  /** Names the screenshot. */
  name: string;
  title: string;
  /** Says what was seen; throws when it was not. */
  run: (context: TourStepContext) => Promise<string>;
}

/** Longest wait for the alarm at the limit, on a slow machine. */
const PROMPT_MS = 75_000;
const NEARLY_DUE_MINUTES = 49.9;
/** What the person answers before and after. */
const BEFORE = 7;
const AFTER = 4;

const openPopup: TourStep = {
  name: 'home',
  title: 'The popup opens',
  run: async ({ page }) => {
    await page.waitFor(screens.home);
    return 'It counts from now on.';
  },
};

const seed: TourStep = {
  name: 'nearly-due',
  title: `${NEARLY_DUE_MINUTES} minutes of screen time are put into its storage`,
  run: async ({ page }) => {
    // Nothing happens here that would be a good moment to wait for.
    await putLocal(page, { settings: { maxDeferralMinutes: 0 } });
    await seedScreenTime(page, NEARLY_DUE_MINUTES);
    await page.waitForText(screens.home, '49');
    return 'The dial shows 49 minutes; the limit is 50.';
  },
};

const prompt: TourStep = {
  name: 'prompt',
  title: 'The background raises a prompt by itself',
  run: async ({ page }) => {
    await page.waitFor(screens.prompt, { timeoutMs: PROMPT_MS });
    const { pending } = await readState(page);
    const { badge, title } = await readToolbar(page);
    if (pending.length !== 1 || badge === '')
      throw new Error(`Not one prompt: ${JSON.stringify({ pending, badge })}`);
    return `One prompt. The toolbar says "${title}".`;
  },
};

const begin: TourStep = {
  name: 'safety',
  title: 'Start leads to the safety questions first',
  run: async ({ page }) => {
    await page.click(`${screens.prompt} ${screens.main}`);
    await page.waitFor(screens.safety);
    return 'They are answered with "none of these".';
  },
};

const question: TourStep = {
  name: 'before',
  title: 'One question before the first step',
  run: async ({ page }) => {
    await answerNoneOfThese(page);
    await page.waitFor(screens.before);
    await page.click(scaleAnswer(screens.before, BEFORE));
    return `Tension: ${BEFORE} of 10.`;
  },
};

const play: TourStep = {
  name: 'done',
  title: 'A whole routine, at its real speed',
  run: async (context) => {
    await context.page.click(`${screens.before} ${screens.main}`);
    await context.page.waitFor(screens.player);
    const names = await follow(context);
    await context.page.waitFor(screens.done);
    await context.page.click(scaleAnswer(screens.doneScreen, AFTER));
    return `Guided: ${names.join(', ')}.`;
  },
};

/** Watches the player until its last step is over; gives the steps' names in order. */
async function follow({ page, showProgress, takeShot }: TourStepContext): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const seen = await page.evaluate(readPlayer);
    if (!seen) return names;
    if (names.at(-1) !== seen.name) {
      names.push(seen.name);
      await takeShot(`step-${names.length}`);
      // New to the point: how to find it is open, and the clock stands.
      if (await page.has(FIND_IT_OPEN)) await closeFindIt(page);
    }
    const [run] = await readRuns(page);
    if (run) showProgress(offsetOf(run).at / planMs(run.plan), `${seen.name}: ${seen.left}`);
    await page.waitUntil(hasMoved, { timeoutMs: 30_000 }, seen.left);
  }
}

// The functions below run inside the page and may use nothing from this file.

function readPlayer(): { name: string; left: string } | null {
  const name = document.querySelector('.player h1')?.textContent;
  const left = document.querySelector('.steps-note span:last-child')?.textContent;
  return name && left ? { name, left } : null;
}

function hasMoved(left: string): boolean {
  return document.querySelector('.steps-note span:last-child')?.textContent !== left;
}

const stored: TourStep = {
  name: 'history',
  title: 'The history holds it',
  run: async ({ page }) => {
    const runs = await readRuns(page);
    const [run] = runs;
    if (runs.length !== 1 || run?.outcome !== 'completed')
      throw new Error(`Not one completed run: ${JSON.stringify(runs)}`);
    await page.click('.actions--end .button');
    await page.waitFor(screens.home);
    await page.click('.foot-row > button:last-child');
    await page.waitFor('.foot-panel');
    const { load } = await readState(page);
    if (load.debt !== 0) throw new Error(`The load is still ${load.debt} ms.`);
    const answers = (await readStored(page, 'checkIns')) as CheckIn[]; // by the product, which parses them
    if (String(answers.map(({ value }) => value)) !== String([BEFORE, AFTER]))
      throw new Error(`Not both answers: ${JSON.stringify(answers)}`);
    return `One row in IndexedDB: ${run.routineId}, completed, ${Math.round(planMs(run.plan) / 1000)} s, before ${BEFORE} and after ${AFTER}. Nothing is owed any more.`;
  },
};

export const tourSteps: readonly TourStep[] = [openPopup, seed, prompt, begin, question, play, stored];
