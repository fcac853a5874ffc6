import { describe, expect, test } from 'vitest';
import { displayOf } from '../../core/display.ts';
import { type Pending, REMIND_AFTER_MS } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { atScreen, badged, due, prompted, snoozed } from '../support/states.ts';

const NOW = Date.UTC(2026, 2, 2, 13);
const show = (
  over: Partial<State>,
  { level = 'gentle', now = NOW }: Partial<Settings & { now: number }> = {},
) => displayOf(atScreen(NOW, 52, over), now, { settings: { ...DEFAULT_SETTINGS, level }, zone: 'UTC' });
const showPrompt = (...pending: Pending[]) => show({ pending });

describe('the toolbar', () => {
  test('counts the time since the last real break, without a badge', () => {
    expect(show({})).toEqual({
      badge: false,
      tooltip: { kind: 'counting', sinceBreakMs: 52 * MINUTE },
      pausedUntil: null,
      notification: null,
      open: null,
    });
  });
  test('says that nudges are paused, until they no longer are', () => {
    expect(show({ pausedUntil: NOW + 1 }).tooltip).toEqual({ kind: 'paused', until: NOW + 1 });
    expect(show({ pausedUntil: NOW + 1 }).pausedUntil).toBe(NOW + 1);
    expect(show({ pausedUntil: NOW }).pausedUntil).toBeNull();
    expect(show({ pausedUntil: NOW }).tooltip.kind).toBe('counting');
    expect(show({ pausedUntil: NOW - HOUR }).tooltip.kind).toBe('counting');
  });
  test('has a badge while a prompt waits, also during a pause', () => {
    expect(show({ pending: [prompted(NOW)], pausedUntil: NOW + HOUR })).toMatchObject({
      badge: true,
      tooltip: { kind: 'prompt', sinceBreakMs: 52 * MINUTE },
    });
  });
  test('has none for a nudge that waits or was snoozed', () => {
    for (const nudge of [due(NOW), snoozed(NOW + MINUTE)])
      expect(showPrompt(nudge)).toMatchObject({ badge: false, notification: null });
  });
});

describe('a nudge on the badge only', () => {
  test('is on the toolbar, and nowhere else', () => {
    expect(show({ pending: [badged(NOW - HOUR)] }, { level: 'page' })).toEqual({
      badge: true,
      tooltip: { kind: 'prompt', sinceBreakMs: 52 * MINUTE, signal: badged(NOW).signals[0] },
      pausedUntil: null,
      notification: null,
      open: null,
    });
  });
});

describe('the meeting switch', () => {
  test('is said by the toolbar, after a pause', () => {
    const meeting = { until: NOW + HOUR, untilItEnds: false, seen: false };
    expect(show({ meeting }).tooltip).toEqual({ kind: 'meeting', until: NOW + HOUR });
    expect(show({ meeting: { ...meeting, untilItEnds: true } }).tooltip.kind).toBe('meetingOpen');
    expect(show({ meeting, pausedUntil: NOW + MINUTE }).tooltip.kind).toBe('paused');
  });
});

describe('what opens', () => {
  const opens = (level: Settings['level'], pending: Pending = prompted(NOW, { id: 7 }), now = NOW) =>
    show({ pending: [pending] }, { level, now }).open;
  test('is the popup or the page where the person chose so, once for each prompt', () => {
    expect(opens('badge')).toBeNull();
    expect(opens('gentle')).toBeNull();
    expect(opens('clear')).toEqual({ key: '7.0', where: 'popup' });
    expect(opens('page')).toEqual({ key: '7.0', where: 'page' });
  });
  test('is the same for the reminder, so that nothing opens twice', () => {
    expect(opens('page', prompted(NOW, { id: 7 }), NOW + REMIND_AFTER_MS)).toEqual({
      key: '7.0',
      where: 'page',
    });
  });
  test('is nothing for what the person asked for', () => {
    const signals = [{ kind: 'you-said' as const, feeling: 'tense' as const }];
    expect(opens('page', prompted(NOW, { signals }))).toBeNull();
  });
});

describe('the notification', () => {
  test('says what is prompted and why', () => {
    expect(showPrompt(prompted(NOW, { id: 7 })).notification).toEqual({
      key: '7.0',
      kind: 'tension',
      signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
      sinceBreakMs: 52 * MINUTE,
      reminder: false,
    });
  });
  test('of several nudges is one, the most pressing first', () => {
    const chosen = { kind: 'chosen-time' as const, at: NOW };
    const scheduled = prompted(NOW, { id: 9, kind: 'scheduled', signals: [chosen] });
    expect(showPrompt(prompted(NOW), scheduled).notification).toMatchObject({
      key: '9.0',
      kind: 'scheduled',
      signals: [chosen, { kind: 'screen-time', minutes: 50, limit: 50 }],
    });
  });
  test('has one reminder, also when the nudge that opened it has ended before another that joined it', () => {
    const prompt = { key: '7.0', openedAt: NOW - 20 * MINUTE };
    const joined = prompted(NOW - 15 * MINUTE, { id: 8, prompt });
    expect(showPrompt(joined).notification).toMatchObject({ key: '7.0.reminder', reminder: true });
  });
  test('becomes a reminder after ten minutes, under a key of its own', () => {
    const pending = [prompted(NOW, { id: 7 })];
    expect(show({ pending }, { now: NOW + REMIND_AFTER_MS - 1 }).notification).toMatchObject({
      key: '7.0',
      reminder: false,
    });
    expect(show({ pending }, { now: NOW + REMIND_AFTER_MS }).notification).toMatchObject({
      key: '7.0.reminder',
      reminder: true,
    });
  });
  test('is a new one when a snoozed nudge comes back', () => {
    expect(showPrompt(prompted(NOW, { id: 7, snoozes: 2 })).notification?.key).toBe('7.2');
  });
  test('does not come when the person chose the badge only', () => {
    const display = show({ pending: [prompted(NOW)] }, { level: 'badge' });
    expect([display.badge, display.notification]).toEqual([true, null]);
  });
  test('does not come for what the person asked for, who is looking', () => {
    const said = { signals: [{ kind: 'you-said' as const, feeling: 'tense' as const }] };
    expect(showPrompt(prompted(NOW, said)).notification).toBeNull();
    const other = prompted(NOW, { id: 2, kind: 'scheduled', signals: [{ kind: 'chosen-time', at: NOW }] });
    expect(showPrompt(prompted(NOW, said), other).notification).not.toBeNull();
  });
});

describe('a nudge that the person wants to see', () => {
  const tried = () => prompted(NOW, { kind: 'scheduled', signals: [{ kind: 'tried' }] });
  test.each([
    ['badge', false, null],
    ['gentle', true, null],
    ['clear', true, 'popup'],
    ['page', true, 'page'],
  ] as const)('comes as every other does at the level %s', (level, isNotified, where) => {
    const shown = show({ pending: [tried()] }, { level });
    expect(shown.badge).toBe(true);
    expect(shown.notification !== null).toBe(isNotified);
    expect(shown.open?.where ?? null).toBe(where);
  });
});
