// The tour: a real headless browser with the real extension, each step printed as it happens. Fails if one does.
import { rmSync } from 'node:fs';
import type { FoundBrowser } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import type { ExtensionBrowser } from './browsers/types.ts';
import { outputDirOf, targetOf } from './build/targets.ts';
import { fromRoot } from './paths.ts';
import { type Narrator, narrate } from './tour/narrator.ts';
import { tourSteps } from './tour/steps.ts';

const shotsDir = fromRoot('.output', 'tour');

async function takeSteps(browser: ExtensionBrowser, narrator: Narrator): Promise<void> {
  const page = await browser.openPage('popup.html');
  await page.resize({ width: 400, height: 600 });
  for (const [index, step] of tourSteps.entries()) {
    narrator.begin(step.title);
    const number = String(index + 1).padStart(2, '0');
    const takeShot = (name: string) => page.screenshot(`${shotsDir}/${number}-${name}.png`);
    const found = await step.run({ browser, page, showProgress: narrator.showProgress, takeShot });
    await takeShot(step.name);
    narrator.end(found);
  }
}

/** @throws when a step did not happen; what did is printed and its screenshots are in .output/tour. */
export async function runTour(found: FoundBrowser): Promise<void> {
  rmSync(shotsDir, { recursive: true, force: true });
  const browser = await launchBrowser({
    ...found,
    extensionDir: outputDirOf(targetOf(found.kind)),
    headless: true,
  });
  try {
    console.log(`A tour of Press Pause in ${browser.version}`);
    const narrator = narrate({ steps: tourSteps.length, isTerminal: process.stdout.isTTY });
    await takeSteps(browser, narrator);
    console.log('All of it happened. Screenshots are in .output/tour.');
  } finally {
    await browser.close();
  }
}
