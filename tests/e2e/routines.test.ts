// Every routine is played from the popup to its end, in both browsers: the short one at real speed, the others by a
// page in which time passes faster. The run and its rows are the product's own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planMs } from '../../core/plan.ts';
import { playedMs } from '../../core/run.ts';
import { ROUTINES, type ShippedRoutine } from '../../data/routines.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { openPopupPage, putLocal, putStored, readRuns, screens } from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

/** At 60 frames a second the longest routine takes 25 s; a slow machine has time. */
const FASTER_MS = 90_000;
/** The list has every routine but the short mat session, which the long one offers first. */
const LISTED = Object.values<ShippedRoutine>(ROUTINES).filter(({ id }) => id !== 'mat-300');
const REAL_SPEED = 'farview-60';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await openPopupPage(browser);
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] };
    // The question before and after is not the matter here.
    await putLocal(page, { profile, settings: { ratings: false } });
    await page.reload();
    await page.waitFor(screens.home);
  });
  afterAll(() => shutDown(browser));

  test(`${REAL_SPEED} is played at real speed`, async () => {
    const began = Date.now();
    await choose(REAL_SPEED);
    await page.waitFor(screens.done, { timeoutMs: 90_000 });
    expect(Date.now() - began).toBeGreaterThanOrEqual(60_000);
    await expectWhole(REAL_SPEED);
  });

  test('the first mat session is the short one', async () => {
    await choose('mat-600');
    await page.waitForText('main', '5 minutes');
    await page.click(screens.main);
    await page.waitForText('h1', english.safety.gates.question.slice(0, 12));
    await page.click('.actions .button:first-child');
    await playFaster();
    await expectWhole('mat-300');
  });

  test.each(LISTED.filter(({ id }) => id !== REAL_SPEED).map(({ id }) => id))(
    '%s is played to its end',
    async (id) => {
      await choose(id);
      if (id === 'classic-180') await page.click('.choose-point .button');
      else if (asksFirst(id)) await page.click('.actions .button:first-child');
      await playFaster();
      await expectWhole(id);
    },
  );

  async function choose(id: ShippedRoutine['id']): Promise<void> {
    await page.waitFor(screens.home);
    await page.click('.label-row .link');
    const row = LISTED.findIndex((routine) => routine.id === id) + 1;
    const button = `.rows li:nth-child(${row}) .row-button`;
    await page.waitFor(button);
    await page.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), button);
    await page.click(button);
    await page.waitForText('.suggest', english.routines[id].name);
    await page.click('.suggest .button--main');
  }

  async function playFaster(): Promise<void> {
    await page.waitFor(screens.player);
    await page.evaluate(runFaster);
    await page.waitFor(screens.done, { timeoutMs: FASTER_MS });
  }

  /** The last run was played whole, as long as its routine says; the page then goes back home. */
  async function expectWhole(id: ShippedRoutine['id']): Promise<void> {
    const run = (await readRuns(page)).at(-1);
    if (!run) throw new Error('There is no run.');
    expect([run.routineId, run.outcome, planMs(run.plan)]).toEqual([
      id,
      'completed',
      ROUTINES[id].totalSeconds * 1000,
    ]);
    expect(playedMs(run)).toBe(planMs(run.plan));
    // The next one is on another day: a point is pressed three times a day at most, and the mat used once.
    const DAY = 86_400_000;
    for (const one of await readRuns(page))
      await putStored(page, 'runs', {
        ...one,
        startedAt: one.startedAt - DAY,
        ...(one.endedAt !== undefined && { endedAt: one.endedAt - DAY }),
      });
    await page.reload();
  }
});

function asksFirst(id: ShippedRoutine['id']): boolean {
  const { gate, steps }: ShippedRoutine = ROUTINES[id];
  const leg = steps.some((step) => step.kind === 'press' && ['LR3', 'SP6', 'ST36'].includes(step.point));
  return gate !== undefined || leg;
}

/**
 * In the page: each frame is 0.4 s, 24 s go by in one. However slow the machine, the product never sees much more go by
 * between two looks at its clock, which would be sleep to it. How to find a new point is read at once.
 */
function runFaster(): void {
  const [wall, steady] = [Date.now(), performance.now()];
  let ahead = 0;
  // The player draws by the one and looks at the other to notice sleep: both run alike.
  Date.now = () => wall + ahead;
  performance.now = () => steady + ahead;
  requestAnimationFrame(function advance() {
    ahead += 400;
    document.querySelector<HTMLElement>('.step-foot button[aria-expanded="true"]')?.click();
    requestAnimationFrame(advance);
  });
}
