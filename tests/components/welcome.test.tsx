// The welcome, step by step: what it asks, keeps and leads to. The stores are the real ones over a made-up browser.
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PinStep } from '../../components/welcome/PinStep.tsx';
import type { Settings } from '../../core/settings.ts';
import {
  aroundStep,
  parseWelcomeStep,
  stepHash,
  WELCOME_STEPS,
  type WelcomeStep,
} from '../../core/welcome-steps.ts';
import { Welcome } from '../../entrypoints/welcome/Welcome.tsx';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { show } from './support.tsx';

const asked: unknown[] = [];
let isDeaf = false;

beforeEach(() => {
  useEmptyBrowser();
  asked.length = 0;
  isDeaf = false;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      asked.push(message);
      return { ok: !isDeaf };
    },
  });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(step: WelcomeStep, settings: Partial<Settings> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({ settings });
  location.hash = stepHash(step);
  show(<Welcome />);
  await screen.findByRole('heading', { level: 1 });
}
const stored = async (name: string) => (await fakeBrowser.storage.local.get(name))[name];
const chosen = () => screen.getByRole<HTMLInputElement>('radio', { checked: true }).value;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the steps', () => {
  it('begin with the first one, also where the address names none', () => {
    expect(parseWelcomeStep('')).toBe('day');
    expect(parseWelcomeStep('#/nothing')).toBe('day');
    for (const step of WELCOME_STEPS) expect(parseWelcomeStep(stepHash(step))).toBe(step);
  });
  it('lead on and back, to either end', () => {
    expect(aroundStep('day')).toEqual({ before: null, after: 'safety' });
    expect(aroundStep('pin')).toEqual({ before: 'firm', after: null });
  });
  it.each(WELCOME_STEPS)('say how far one is, can be left unanswered, and lead back: %s', async (step) => {
    await open(step);
    const { before, after } = aroundStep(step);
    const n = WELCOME_STEPS.indexOf(step) + 1;
    expect(screen.getByText(`Step ${n} of 5`)).toBeTruthy();
    if (after) expect(linkTo(step === 'safety' ? 'Ask me then' : 'Continue')).toBe(stepHash(after));
    if (before && step !== 'safety') expect(linkTo('Back')).toBe(stepHash(before));
  });
  it('give the focus to their number as they open, but not to the first', async () => {
    await open('day');
    expect(document.activeElement).toBe(document.body);
    location.hash = stepHash('hours');
    const told = await screen.findByText('Step 3 of 5');
    expect(document.activeElement).toBe(told);
  });
});

describe('the picture', () => {
  it('is told in words for those who do not see it', async () => {
    await open('day');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('A morning as a line');
    expect(screen.getAllByRole('listitem').length).toBe(4);
  });
});

describe('the safety questions', () => {
  it('are those of every start, and their answers are kept in the same place', async () => {
    await open('safety');
    fireEvent.click(await screen.findByRole('checkbox', { name: /18 or older/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /I am pregnant/ }));
    press('Save answers');
    await screen.findByText('Step 3 of 5');
    expect(await stored('profile')).toMatchObject({
      kind: 'answered',
      adult: true,
      conditions: ['pregnancy'],
    });
  });
  it('left for later answer nothing: they are asked before the first start', async () => {
    await open('safety');
    fireEvent.click(await screen.findByRole('checkbox', { name: /18 or older/ }));
    expect(linkTo('Ask me then')).toBe('#/hours');
    expect(await stored('profile')).toBeUndefined();
  });
  it('lead back to the picture', async () => {
    await open('safety');
    fireEvent.click(await screen.findByRole('button', { name: 'Back' }));
    await screen.findByText('Step 1 of 5');
  });
});

describe('working hours', () => {
  it('are none at first, and those of weekdays when chosen', async () => {
    await open('hours');
    expect(chosen()).toBe('always');
    expect(await stored('settings')).toEqual({});
    choose(/On weekdays/);
    const weekdays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }];
    await vi.waitFor(async () => expect(await stored('settings')).toMatchObject({ workingHours: weekdays }));
  });
  it('can be changed, and are kept only while they are right', async () => {
    await open('hours', { workingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }] });
    const [from, to] = ['From', 'To'].map((name) => screen.getByLabelText<HTMLInputElement>(name));
    if (!from || !to) throw new Error('There are no fields.');
    expect([from.value, to.value]).toEqual(['08:00', '16:00']);
    fireEvent.input(to, { target: { value: '08:00' } });
    await screen.findByText('Choose an end other than the beginning.');
    expect(to.getAttribute('aria-invalid')).toBe('true');
    expect(await stored('settings')).toMatchObject({ workingHours: [{ to: '16:00' }] });
    fireEvent.input(to, { target: { value: '17:30' } });
    await vi.waitFor(async () =>
      expect(await stored('settings')).toMatchObject({ workingHours: [{ from: '08:00', to: '17:30' }] }),
    );
  });
  it('that were set otherwise stay one of the choices, and are there again after another was tried', async () => {
    const other = [{ days: [6], from: '10:00', to: '12:00' }];
    await open('hours', { workingHours: other });
    expect(chosen()).toBe('other');
    choose(/At any hour/);
    await vi.waitFor(async () => expect(await stored('settings')).toMatchObject({ workingHours: [] }));
    choose(/As they are/);
    await vi.waitFor(async () => expect(await stored('settings')).toMatchObject({ workingHours: other }));
  });
  it('that could not be kept are said to be so', async () => {
    await open('hours');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    choose(/On weekdays/);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be stored');
  });
});

describe('how firmly to ask', () => {
  it('is one of four, each with a sentence, and kept at once', async () => {
    await open('firm');
    expect(chosen()).toBe('gentle');
    for (const radio of screen.getAllByRole('radio'))
      expect(radio.closest('label')?.textContent).toMatch(/^(Badge|Gentle|Clear|Page).+\.$/);
    choose(/^Clear/);
    await vi.waitFor(async () => expect(await stored('settings')).toMatchObject({ level: 'clear' }));
    expect(chosen()).toBe('clear');
  });
  it('can be seen: the background is asked for a nudge that counts for nothing', async () => {
    await open('firm');
    press('Show me a nudge now');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('counts for nothing'));
    expect(asked).toEqual([{ kind: 'tried' }]);
  });
  it('says when nobody answers', async () => {
    isDeaf = true;
    await open('firm');
    press('Show me a nudge now');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('is not answering'));
  });
});

describe('the end', () => {
  it('says in the words of each browser how the button is kept in sight', () => {
    show(<PinStep isFirefox={false} keys="" />);
    expect(screen.getByText(/Press the pin beside Press Pause/)).toBeTruthy();
    cleanup();
    show(<PinStep isFirefox keys="" />);
    expect(screen.getByText(/Pin to Toolbar/)).toBeTruthy();
  });
  it('names the keys where there are some', () => {
    show(<PinStep isFirefox={false} keys="Alt+Shift+O" />);
    expect(within(screen.getByRole('main')).getByText(/Alt\+Shift\+O opens it too/)).toBeTruthy();
    cleanup();
    show(<PinStep isFirefox={false} keys="" />);
    expect(screen.queryByText(/opens it too/)).toBeNull();
  });
  it('leads to a first pause, to all there is, and to the settings', () => {
    show(<PinStep isFirefox keys="" />);
    expect(linkTo('Take a first pause')).toBe('break.html?start=suggested');
    expect(linkTo('Look around')).toBe('library.html#/routines');
    expect(linkTo('All of it is in the settings.')).toBe('settings.html');
  });
});
