// What axe finds wrong with a page of the built extension.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ExtensionPage } from '../../tools/browsers/types.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as it stands, light and dark: one line a fault. */
export async function findFaults(page: ExtensionPage): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, or axe would see colours on their way.
    await page.emulate({ colorScheme, reducedMotion: true });
    await page.puppeteer.evaluate(axeSource);
    const { violations } = (await page.puppeteer.evaluate('axe.run(document)')) as AxeResults;
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`));
  }
  return faults;
}
