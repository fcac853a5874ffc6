// What axe finds wrong with a page, under each condition that it may be seen in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ExtensionPage, MediaEmulation } from '../../tools/browsers/types.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Condition {
  name: string;
  media: MediaEmulation;
  /** All rules, or those alone whose outcome colours can change. */
  rules: 'all' | 'colours';
}

// Without motion, or axe would see colours on their way.
const media = (colorScheme: 'light' | 'dark', forcedColors = false) => ({
  colorScheme,
  forcedColors,
  reducedMotion: true,
});

/** WCAG 2.2 AA asks for it, and axe leaves it out unless told. */
const ALL_RULES = { rules: { 'target-size': { enabled: true } } };

/** Those that another colour can break; the stricter contrast of AAA is not among them. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

export const CONDITIONS: readonly Condition[] = [
  { name: 'light', media: media('light'), rules: 'all' },
  { name: 'dark', media: media('dark'), rules: 'colours' },
  { name: 'forced colours', media: media('dark', true), rules: 'colours' },
];

/** The page as it stands, light, dark and in forced colours: one line a fault. */
export async function findFaults(page: ExtensionPage): Promise<string[]> {
  const faults: string[] = [];
  for (const condition of CONDITIONS) {
    await page.emulate(condition.media);
    faults.push(...(await findFaultsNow(page, condition)));
  }
  await page.emulate(media('light'));
  return faults;
}

/** The page as it is shown now; `condition` says how that is. */
export async function findFaultsNow(
  page: ExtensionPage,
  { name, rules }: Pick<Condition, 'name' | 'rules'>,
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.puppeteer.evaluate(axeSource);
  const chosen = rules === 'all' ? ALL_RULES : { runOnly: COLOUR_RULES };
  const options = JSON.stringify({ ...chosen, resultTypes: ['violations', 'incomplete'] });
  // Only what is read is sent back. Of targets that are too small and too near each other, axe is never sure.
  const faults = (await page.puppeteer.evaluate(
    `axe.run(document, ${options}).then(({ violations, incomplete }) =>
      [...violations, ...incomplete.filter(({ id }) => id === 'target-size')].map(({ id, nodes }) =>
        ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )) as Pick<AxeResults['violations'][number], 'id' | 'nodes'>[];
  return faults.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html ?? ''}`);
}
