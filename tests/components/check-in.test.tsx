import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoutineHistory } from '../../components/library/RoutineHistory.tsx';
import { AfterRun, type AfterRunProps } from '../../components/run/AfterRun.tsx';
import { BeforeRun, type BeforeRunProps } from '../../components/run/BeforeRun.tsx';
import { MatCheck } from '../../components/run/MatCheck.tsx';
import type { RoutineHistory as History } from '../../core/routine-history.ts';
import { CHECK_IN_ITEMS } from '../../data/check-ins.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { at, planOf, show } from './support.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const isThere = (text: string | RegExp) => screen.queryByText(text) !== null;

afterEach(cleanup);

describe('before a run', () => {
  function open(part: Partial<BeforeRunProps> = {}) {
    const props = { onAsk: vi.fn(), onStart: vi.fn(), onBack: vi.fn() };
    show(<BeforeRun plan={planOf('shoulders-180')} item="tension" isAsked {...props} {...part} />);
    return props;
  }

  it.each(CHECK_IN_ITEMS)('asks about %s, with both ends named', (item) => {
    open({ item });
    const { before, low, high } = words.ratings.items[item];
    expect(screen.getByRole('radiogroup', { name: before })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(isThere(low) && isThere(high)).toBe(true);
  });

  it('has its question read out first, and chooses nothing by itself', () => {
    open();
    expect(document.activeElement?.textContent).toBe('How tense do you feel?');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('is answered and begun with two taps', () => {
    const { onStart } = open();
    choose('7');
    expect(onStart).not.toHaveBeenCalled();
    press('Start');
    expect(onStart.mock.calls).toEqual([[7]]);
  });

  it('begins as well without an answer, and with one that was given and skipped', () => {
    const { onStart } = open();
    press('Start');
    choose('7');
    press('Skip');
    expect(onStart.mock.calls).toEqual([[null], [null]]);
  });

  it('can be turned off on the spot, and then says where to turn it on', () => {
    const { onAsk } = open();
    press('Don’t ask before and after');
    expect(onAsk.mock.calls).toEqual([[false]]);
    cleanup();
    const off = open({ isAsked: false });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(isThere(/turn it on again at the end of any pause/)).toBe(true);
    press('Start');
    expect(off.onStart.mock.calls).toEqual([[null]]);
    press('Ask before and after');
    expect(off.onAsk.mock.calls).toEqual([[true]]);
  });

  it('leads back', () => {
    const { onBack } = open();
    press('Back');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('after a run', () => {
  function open(part: Partial<AfterRunProps> = {}) {
    const props = { onAsk: vi.fn(), onAnswer: vi.fn() };
    show(<AfterRun answers={{ item: 'tension', before: 7 }} isAsked {...props} {...part} />);
    return props;
  }

  it('asks the same item, and marks the first answer', () => {
    open();
    expect(screen.getByRole('radiogroup', { name: 'How tense do you feel now?' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '7 your answer before' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('shows both numbers once both are there, and no more than that', () => {
    const { onAnswer } = open();
    expect(isThere('before 7')).toBe(true);
    choose('4');
    expect(isThere('before 7 → after 4')).toBe(true);
    choose('9');
    expect(isThere('before 7 → after 9')).toBe(true);
    expect(onAnswer.mock.calls).toEqual([[4], [9]]);
  });

  it('shows no pair without a first answer', () => {
    open({ answers: { item: 'stress' } });
    choose('4');
    expect(isThere(/before \d/)).toBe(false);
  });

  it('shows what was answered already', () => {
    open({ answers: { item: 'energy', before: 2, after: 2 } });
    expect(isThere('before 2 → after 2')).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('2');
  });

  it('asks nothing where it is off, and has the switch', () => {
    const { onAsk } = open({ isAsked: false });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    press('Ask before and after');
    expect(onAsk.mock.calls).toEqual([[true]]);
  });
});

describe('the look at the skin', () => {
  const isPressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

  it('asks, and says nothing before the answer nor after a no', () => {
    const onAnswer = vi.fn();
    const { show: again } = show(<MatCheck isHurt={null} onAnswer={onAnswer} />);
    expect([isPressed('No'), isPressed('Yes')]).toEqual(['false', 'false']);
    press('No');
    press('Yes');
    expect(onAnswer.mock.calls).toEqual([[false], [true]]);
    again(<MatCheck isHurt={false} onAnswer={onAnswer} />);
    expect([isPressed('No'), isPressed('Yes')]).toEqual(['true', 'false']);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('after a yes says what follows, and when to see a doctor', () => {
    show(<MatCheck isHurt onAnswer={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(/left out for 7 days\. See a doctor if/);
  });
});

describe('the history of a routine', () => {
  const pair = { runId: 1, at: at('14:09'), item: 'tension', before: 7, after: 4 } as const;
  const open = (part: Partial<History> = {}) =>
    show(
      <RoutineHistory
        history={{
          completed: 3,
          stopped: 1,
          lastAt: at('14:09'),
          pairs: [pair],
          averages: [],
          ...part,
        }}
      />,
    );

  it('says how often, and when last', () => {
    open();
    expect(isThere('Done 3 times, stopped once, last 14:09')).toBe(true);
  });
  it('counts no stops where there were none, and no ends where there were none', () => {
    open({ stopped: 0 });
    expect(isThere('Done 3 times, last 14:09')).toBe(true);
    cleanup();
    open({ completed: 0, stopped: 2 });
    expect(isThere('stopped 2 times, last 14:09')).toBe(true);
  });
  it('shows pairs as they were', () => {
    open();
    expect(isThere('before 7 → after 4')).toBe(true);
    expect(isThere('From 7 on, the average stands here too.')).toBe(true);
  });
  it('says of averages why they are no proof', () => {
    open({ averages: [{ item: 'tension', count: 8, before: 6.4, after: 4.1 }] });
    expect(isThere('before 6.4 → after 4.1')).toBe(true);
    expect(isThere(/numbers drift back anyway/)).toBe(true);
    expect(isThere(/^From 7/)).toBe(false);
  });
  it('says what will stand there while there is nothing', () => {
    open({ pairs: [] });
    expect(isThere(/^No numbers yet/)).toBe(true);
    cleanup();
    open({ completed: 0, stopped: 0, lastAt: null, pairs: [] });
    expect(isThere(/^Nothing yet/)).toBe(true);
  });
  it('never speaks of better or worse, nor in percent', () => {
    const texts = JSON.stringify(words.ratings.history) + JSON.stringify(words.ratings.pair);
    expect(texts).not.toMatch(/improv|better|reduc|%|percent|well done|great/i);
  });
});
