import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import { shippedCard } from '../../core/routine-card.ts';
import { MINUTE } from '../../core/time.ts';
import type { PromptView, Signal } from '../../core/view.ts';
import { at, show } from './support.tsx';

const VIEW: PromptView = {
  kind: 'tension',
  signals: [{ kind: 'screen-time', minutes: 52, limit: 50 }],
  sinceBreakMs: 52 * MINUTE,
  limitMs: 50 * MINUTE,
  suggested: shippedCard('shoulders-180'),
  snoozeMinutes: 10,
  canSnooze: true,
};

function open(view: Partial<PromptView> = {}) {
  const callbacks = { onStart: vi.fn(), onSnooze: vi.fn(), onSkip: vi.fn() };
  show(<Prompt view={{ ...VIEW, ...view }} {...callbacks} />);
  return callbacks;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(cleanup);

describe('prompt', () => {
  it('asks by kind and says why', () => {
    open();
    expect(title()).toBe('Time for a pause?');
    expect(screen.getByText('52 minutes without one')).toBeTruthy();
  });

  it.each<[string, Signal[], string]>([
    [
      'switching and no pause',
      [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }],
      'Why now: more switching between tabs than is usual for you and 95 minutes without 2 minutes off the screen.',
    ],
    [
      'the end of the day and dismissals',
      [{ kind: 'past-hours', minutes: 31.5 }, { kind: 'two-dismissed' }],
      'Why now: 31 minutes past the end of your working day and the last two nudges did not fit.',
    ],
    ['answers', [{ kind: 'high-answers' }], 'Why now: your last two answers were 7 or more.'],
    ['a wish to see one', [{ kind: 'tried' }], 'Why now: you asked to see one.'],
    ['a word', [{ kind: 'you-said', feeling: 'stressed' }], 'Why now: you said stressed.'],
    [
      'three signals',
      [{ kind: 'high-answers' }, { kind: 'two-dismissed' }, { kind: 'past-hours', minutes: 1 }],
      'Why now: your last two answers were 7 or more, the last two nudges did not fit, and 1 minute past the end of your working day.',
    ],
  ])('names the signals of a stress prompt: %s', (_, signals, sentence) => {
    open({ kind: 'stress', signals });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('names a signal once, also when two nudges bring it', () => {
    const twice: Signal = { kind: 'two-dismissed' };
    open({ kind: 'stress', signals: [twice, twice] });
    expect(screen.getByText('Why now: the last two nudges did not fit.')).toBeTruthy();
  });

  it('says what else there is besides a chosen time', () => {
    open({
      kind: 'scheduled',
      signals: [{ kind: 'chosen-time', at: at('15:00') }, ...VIEW.signals],
    });
    expect(screen.getByText('And 52 minutes since a real pause.')).toBeTruthy();
  });

  it('never says how the person is', () => {
    const all: Signal[] = [
      ...VIEW.signals,
      { kind: 'many-switches' },
      { kind: 'no-pause', minutes: 95 },
      { kind: 'past-hours', minutes: 40 },
      { kind: 'two-dismissed' },
      { kind: 'high-answers' },
    ];
    open({ kind: 'stress', signals: all });
    expect(screen.getByText(/^Why now:/).textContent).not.toMatch(/stress|tens|you are|detect/i);
  });

  it('names the chosen time once', () => {
    open({ kind: 'scheduled', signals: [{ kind: 'chosen-time', at: at('15:00') }] });
    expect(title()).toBe('It is 15:00, the time you chose');
    expect(screen.queryByText(/You chose/)).toBeNull();
  });

  it('focuses nothing, so that a stray key cannot answer', () => {
    open();
    expect(document.activeElement).toBe(document.body);
  });

  it('asks for stress without needing an answer', () => {
    const { onStart } = open({ kind: 'stress', signals: [{ kind: 'high-answers' }] });
    expect(screen.getByRole('radiogroup', { name: 'How stressed do you feel?' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    press('Start, 3 min');
    expect(onStart).toHaveBeenCalledWith('shoulders-180', null);
  });

  it('brings the answer with whatever is pressed', () => {
    const { onSkip } = open({ kind: 'stress' });
    fireEvent.click(screen.getByRole('radio', { name: '7' }));
    press('Not now');
    expect(onSkip).toHaveBeenCalledWith(7);
  });

  it('snoozes for the usual time, or another', () => {
    const { onSnooze } = open();
    press('In 10 min');
    press('Other times');
    press('5 min');
    press('20 min');
    expect(onSnooze.mock.calls).toEqual([
      [10, null],
      [5, null],
      [20, null],
    ]);
  });

  it('snoozes until the meeting ends', () => {
    const { onSnooze } = open({ kind: 'stress' });
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    press('Other times');
    press('After the meeting');
    expect(onSnooze.mock.calls).toEqual([['until-meeting-ends', 3]]);
  });

  it('offers all three lengths beside a usual one of another length', () => {
    open({ snoozeMinutes: 15 });
    press('In 15 min');
    press('Other times');
    for (const length of ['5 min', '10 min', '20 min'])
      expect(screen.getByRole('button', { name: length })).toBeTruthy();
  });

  it('keeps snooze away after three snoozes', () => {
    open({ canSnooze: false });
    expect(screen.queryByRole('button', { name: /^In / })).toBeNull();
    expect(screen.getByRole('button', { name: 'Not now' })).toBeTruthy();
  });
});
