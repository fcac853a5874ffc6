import { beforeEach, describe, expect, test } from 'vitest';
import { asksHowOften } from '../../core/acceptance.ts';
import { endRun } from '../../core/run-control.ts';
import { tensionLimitMs } from '../../core/state.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { runAt } from '../support/plans.ts';
import { createWorld, MORNING, type World } from '../support/world.ts';

let it: World;
const limit = async () => tensionLimitMs(await it.state(), it.settings) / MINUTE;
const asks = async () => asksHowOften(await it.state(), dayAt(it.clock(), it.zone));

beforeEach(async () => {
  it = createWorld();
  await it.startBrowser();
});

async function skipOne(): Promise<void> {
  await it.pass(50 * MINUTE);
  await it.act({ kind: 'skipped' });
}

/** From one morning to the next: the person is away from half past twelve on. */
async function sleepUntilMorning(): Promise<void> {
  await it.setInput(false);
  await it.pass(MORNING + Math.ceil((it.clock() - MORNING) / DAY) * DAY - it.clock());
  await it.setInput(true);
}

async function takeUp(): Promise<void> {
  const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
  await it.wake();
  await it.storage.saveRun(endRun(run, it.clock()));
  await it.wake();
}

describe('two dismissals in a row', () => {
  test('stretch the limit by half, once, until midnight', async () => {
    await skipOne();
    expect(await limit()).toBe(50);
    await skipOne();
    expect(await limit()).toBe(75);
    await it.pass(75 * MINUTE - 1);
    expect((await it.state()).pending).toEqual([]);
    await it.pass(1);
    expect((await it.state()).pending).toMatchObject([
      { kind: 'tension', signals: [{ kind: 'screen-time', minutes: 175, limit: 75 }] },
    ]);
    await it.act({ kind: 'skipped' });
    expect(await limit()).toBe(75);
    await sleepUntilMorning();
    expect([await limit(), (await it.state()).dismissals]).toEqual([50, 0]);
  });
  test('count those that nobody answered too', async () => {
    await it.pass(50 * MINUTE + 20 * MINUTE);
    expect((await it.state()).dismissals).toBe(1);
    await it.pass(75 * MINUTE);
    expect([(await it.state()).dismissals, await limit()]).toEqual([2, 75]);
  });
  test('are not in a row when a routine was started in between', async () => {
    await skipOne();
    await it.pass(50 * MINUTE);
    await takeUp();
    expect((await it.state()).dismissals).toBe(0);
    await it.pass(70 * MINUTE);
    await it.act({ kind: 'skipped' });
    expect(await limit()).toBe(50);
  });
  test('are not in a row when the person left on seeing one in between', async () => {
    await skipOne();
    await it.pass(50 * MINUTE);
    await it.setInput(false);
    await it.pass(10 * MINUTE);
    await it.setInput(true);
    expect((await it.state()).dismissals).toBe(0);
  });
  test('do not count what the person asked for', async () => {
    await it.act({ kind: 'said', feeling: 'tense' });
    await it.act({ kind: 'skipped' });
    expect((await it.state()).dismissals).toBe(0);
  });
});

describe('"fewer, different or off?"', () => {
  async function refuseDays(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await skipOne();
      await sleepUntilMorning();
    }
  }
  test('is asked after three days with prompts and no acceptance, not on the third', async () => {
    await refuseDays(2);
    await skipOne();
    expect(await asks()).toBe(false);
    await sleepUntilMorning();
    expect(await asks()).toBe(true);
  });
  test('is asked once', async () => {
    await refuseDays(3);
    await it.act({ kind: 'told-how-often' });
    expect(await asks()).toBe(false);
    await refuseDays(4);
    expect(await asks()).toBe(false);
  });
  test('is not asked when a nudge was taken up in between', async () => {
    await refuseDays(2);
    await it.pass(50 * MINUTE);
    await takeUp();
    await sleepUntilMorning();
    await refuseDays(2);
    expect(await asks()).toBe(false);
  });
  test('counts no day without a prompt', async () => {
    await refuseDays(2);
    await it.pass(HOUR / 2);
    await sleepUntilMorning();
    expect(await asks()).toBe(false);
    await refuseDays(1);
    expect(await asks()).toBe(true);
  });
  test('can be asked again after a nudge was taken up', async () => {
    await refuseDays(3);
    await it.act({ kind: 'told-how-often' });
    await it.pass(50 * MINUTE);
    await takeUp();
    await sleepUntilMorning();
    await refuseDays(3);
    expect(await asks()).toBe(true);
  });
});
