import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import { MINUTE } from '../../core/time.ts';
import type { PromptView } from '../../core/view.ts';
import { at, show } from './support.tsx';

const VIEW: PromptView = {
  kind: 'tension',
  signals: [{ kind: 'screen-time', minutes: 52, limit: 50 }],
  sinceBreakMs: 52 * MINUTE,
  limitMs: 50 * MINUTE,
  suggested: 'shoulders-180',
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

  it('names the chosen time once', () => {
    open({ kind: 'scheduled', signals: [{ kind: 'chosen-time', at: at('15:00') }] });
    expect(title()).toBe('It’s 15:00, your chosen time');
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
    press('In 20 min');
    expect(onSnooze.mock.calls).toEqual([
      [10, null],
      [20, null],
    ]);
  });

  it('keeps snooze away after three snoozes', () => {
    open({ canSnooze: false });
    expect(screen.queryByRole('button', { name: /^In / })).toBeNull();
    expect(screen.getByRole('button', { name: 'Not now' })).toBeTruthy();
  });
});
