import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Blocked } from '../../components/safety/Blocked.tsx';
import { Changes } from '../../components/safety/Changes.tsx';
import { RedFlags } from '../../components/safety/RedFlags.tsx';
import { SafetyQuestions } from '../../components/safety/SafetyQuestions.tsx';
import type { Profile } from '../../core/profile.ts';
import { answered, planOf, show } from './support.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

afterEach(cleanup);

describe('safety questions', () => {
  function open(profile: Profile = { kind: 'cautious' }) {
    const callbacks = { onSave: vi.fn(), onSkip: vi.fn() };
    show(<SafetyQuestions profile={profile} {...callbacks} />);
    return callbacks;
  }

  it('says what the product is not', () => {
    open();
    expect(screen.getByText(/no medical advice/)).toBeTruthy();
  });

  it('ticks nothing beforehand', () => {
    open();
    expect(screen.getAllByRole('checkbox')).toHaveLength(12);
    expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
  });

  it('saves "none of these" in one press', () => {
    const { onSave } = open();
    tick('I am 18 or older');
    press('None of these');
    expect(onSave).toHaveBeenCalledWith({ adult: true, conditions: [] });
  });

  it('saves the conditions in the order of the questions', () => {
    const { onSave } = open();
    tick('I am 18 or older');
    tick(/^Carpal tunnel/);
    tick(/^I am pregnant/);
    press('Save answers');
    expect(onSave).toHaveBeenCalledWith({ adult: true, conditions: ['pregnancy', 'wrist'] });
  });

  it('asks once for a forgotten age, then takes it as it is', () => {
    const { onSave } = open();
    press('None of these');
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'I am 18 or older' }));
    press('None of these');
    expect(onSave).toHaveBeenCalledWith({ adult: false, conditions: [] });
  });

  it('skips into careful mode', () => {
    const { onSkip } = open();
    tick('I am 18 or older');
    press('Skip: be careful for me');
    expect(onSkip).toHaveBeenCalledWith({ adult: true, conditions: [] });
  });

  it('shows the stored answers for a change', () => {
    open(answered('pregnancy'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Safety answers');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });
});

describe('changes before a start', () => {
  it('says what is left out, why, what instead, and that the time stays', () => {
    show(
      <Changes
        plan={planOf('reset-60', answered('pregnancy'))}
        onStart={vi.fn()}
        onChangeAnswers={vi.fn()}
        onAnother={vi.fn()}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One change before you start');
    expect(screen.getByText('He Gu left out')).toBeTruthy();
    expect(screen.getByText('to be careful in pregnancy.')).toBeTruthy();
    expect(screen.getByText('Zhong Zhu instead')).toBeTruthy();
    expect(screen.getByText('The time stays the same, 1 min in all.')).toBeTruthy();
  });

  it('warns where a point stays', () => {
    const plan = planOf('reset-60', answered('cancer'));
    show(<Changes plan={plan} onStart={vi.fn()} onChangeAnswers={vi.fn()} onAnother={vi.fn()} />);
    expect(screen.getByText('He Gu, with care')).toBeTruthy();
    expect(screen.getByText(/^Ask your care team first/)).toBeTruthy();
  });
});

describe('blocked', () => {
  const acts = () => ({ onInstead: vi.fn(), onChangeAnswers: vi.fn(), onBack: vi.fn() });

  it('names the answers, and offers what fits in its place', () => {
    const given = acts();
    show(
      <Blocked
        blocked={{
          kind: 'blocked',
          reason: 'answers',
          because: ['leg_risk', 'numb_feet'],
          offers: [],
          instead: 'steady-180',
        }}
        {...given}
      />,
    );
    expect(screen.getByText(/your legs need care and your feet need care/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Steady instead' }));
    expect(given.onInstead).toHaveBeenCalledExactlyOnceWith('steady-180');
  });

  it('says why and what may be done all the same', () => {
    show(
      <Blocked blocked={{ kind: 'blocked', reason: 'under-18', offers: ['naturalBreath'] }} {...acts()} />,
    );
    expect(screen.getByText(/aged 18 or over/)).toBeTruthy();
    expect(screen.getByText(/^Breathe as it comes/)).toBeTruthy();
  });

  it('says when to get help after a red flag', () => {
    show(<Blocked blocked={{ kind: 'blocked', reason: 'red-flag', offers: [] }} {...acts()} />);
    expect(screen.getByText(/^Call your emergency number/)).toBeTruthy();
  });
});

describe('red-flag questions', () => {
  const acts = () => ({ onNone: vi.fn(), onYes: vi.fn(), onBack: vi.fn() });

  it('are three lines for each complaint, and two answers', () => {
    const given = acts();
    show(<RedFlags gates={['head', 'legs']} {...given} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'None of these' }));
    expect(given.onNone).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, or not sure' }));
    expect(given.onYes).toHaveBeenCalledOnce();
  });

  it('can be left without an answer', () => {
    const given = acts();
    show(<RedFlags gates={['stomach']} {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect([given.onBack, given.onNone, given.onYes].map((act) => act.mock.calls.length)).toEqual([1, 0, 0]);
  });
});
