// The notification, the tooltip, the badge and the popup tell the same of each state, in the same words.
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextLine } from '../../components/home/NextLine.tsx';
import { Now } from '../../components/home/Now.tsx';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import { displayOf } from '../../core/display.ts';
import { homeView } from '../../core/home-view.ts';
import { REMIND_AFTER_MS, type Signal } from '../../core/nudge.ts';
import { promptView } from '../../core/prompt-view.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { MINUTE } from '../../core/time.ts';
import { notification as words } from '../../locales/en.json';
import { showDisplay } from '../../platform/show-display.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { atScreen, badged, prompted } from '../support/states.ts';
import { at, show } from './support.tsx';

const NOW = at('15:00');
const env = { settings: DEFAULT_SETTINGS, zone: 'UTC' };
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const nothing = () => undefined;

beforeEach(() => void useEmptyBrowser());
afterEach(cleanup);

/** What the toolbar and the notification say of a state, and what the popup shows of it. */
async function tell(over: Partial<State>) {
  const state = atScreen(NOW, 52, over);
  await showDisplay(displayOf(state, NOW, env), words, (instant) => time.format(instant));
  const rows = { state, segments: [], nudges: [], runs: [] };
  const prompt = promptView(rows, env);
  const home = homeView(rows, NOW, env);
  show(
    prompt ? (
      <Prompt view={prompt} onStart={nothing} onSnooze={nothing} onSkip={nothing} />
    ) : (
      <Now view={home} next={<NextLine view={home} onNoCall={nothing} />} />
    ),
  );
  const [notification] = Object.values(fakeBrowser.notifications.getAllCreateOptions());
  return {
    badge: await fakeBrowser.action.getBadgeText({}),
    tooltip: await fakeBrowser.action.getTitle({}),
    title: notification?.title ?? null,
    message: notification?.message ?? null,
    heading: screen.getByRole('heading', { level: 1 }).textContent,
    below: (document.querySelector('.next') ?? document.querySelector('.lead'))?.textContent ?? null,
  };
}

const CHOSEN: Signal = { kind: 'chosen-time', at: NOW };

describe('a nudge', () => {
  it('after screen time asks and says why in the same two sentences everywhere', async () => {
    const told = await tell({ pending: [prompted(NOW)] });
    expect(told).toEqual({
      badge: '•',
      tooltip: `Press Pause · ${told.heading} ${told.below}`,
      title: told.heading,
      message: told.below,
      heading: 'Time for a pause?',
      below: '52 minutes without one',
    });
  });
  it('at a chosen time says which, everywhere', async () => {
    const told = await tell({ pending: [prompted(NOW, { kind: 'scheduled', signals: [CHOSEN] })] });
    expect(told.heading).toBe('It is 15:00, the time you chose');
    expect(told.message).toBe(told.heading);
    expect(told.tooltip).toBe(`Press Pause · ${told.title} ${told.message}`);
  });
  it('on the badge only says on the toolbar what the popup says', async () => {
    const told = await tell({ pending: [badged(NOW - 40 * MINUTE)] });
    expect(told).toMatchObject({
      badge: '•',
      tooltip: `Press Pause · ${told.heading} ${told.below}`,
      title: null,
    });
  });
  it('that reminds gives the same reason', async () => {
    const told = await tell({ pending: [prompted(NOW - REMIND_AFTER_MS)] });
    expect(told).toMatchObject({ title: words.reminder, message: told.below, badge: '•' });
    expect(told.tooltip).toContain(told.message);
  });
  it.each<Signal[]>([
    [{ kind: 'many-switches' }, { kind: 'two-dismissed' }],
    [{ kind: 'high-answers' }],
    [{ kind: 'past-hours', minutes: 40 }],
    [{ kind: 'no-pause', minutes: 95 }],
  ])(
    'about stress says on the toolbar what the notification says, and nothing of health: %o',
    async (...signals) => {
      const told = await tell({ pending: [prompted(NOW, { kind: 'stress', signals })] });
      expect(told.tooltip).toBe(`Press Pause · ${told.title} ${told.message}`);
      expect(told.tooltip).not.toMatch(/stress|tense|tension|pain|health/i);
    },
  );
});

describe('at rest', () => {
  it('the toolbar counts as the popup does', async () => {
    const { tooltip, heading, badge } = await tell({});
    expect(tooltip).toBe(`Press Pause · ${heading}`);
    expect(badge).toBe('');
  });
  it.each<[string, Partial<State>]>([
    ['nudges are paused', { pausedUntil: NOW + 30 * MINUTE }],
    ['a meeting is on', { meeting: { until: NOW + 30 * MINUTE, untilItEnds: false, seen: false } }],
    ['a meeting has no end yet', { meeting: { until: NOW + 30 * MINUTE, untilItEnds: true, seen: false } }],
  ])('the toolbar says in the words of the popup that %s', async (_, over) => {
    const { tooltip, below, badge } = await tell(over);
    expect(below).toContain('15:30');
    expect(tooltip).toBe(`Press Pause · ${below}`);
    expect(badge).toBe('–');
  });
});
