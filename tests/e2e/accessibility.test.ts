// Every page of the extension before axe, in both browsers: light, dark and in forced colours.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';
import { EVERY_PAGE, openEvery, seedPages } from '../support/every-page.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    await seedPages(browser);
  });
  afterAll(() => shutDown(browser));

  test.each(EVERY_PAGE)('axe finds nothing on $path', async (address) => {
    const page = await openEvery(browser, address);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});
