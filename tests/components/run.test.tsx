import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Done, type DoneProps } from '../../components/run/Done.tsx';
import { Resume } from '../../components/run/Resume.tsx';
import { StopAdvice } from '../../components/run/StopAdvice.tsx';
import { StopQuestions } from '../../components/run/StopQuestions.tsx';
import { positionIn } from '../../core/position.ts';
import type { Session } from '../../core/view.ts';
import { at, planOf, show } from './support.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('an open run', () => {
  it('says where it would go on, and waits', () => {
    const plan = planOf('three-points-180');
    const onResume = vi.fn();
    show(<Resume plan={plan} position={positionIn(plan, 85_000)} onResume={onResume} onFinish={vi.fn()} />);
    expect(screen.getByText('Resume at Jian Jing, left side, 0:25 left')).toBeTruthy();
    expect(onResume).not.toHaveBeenCalled();
    press('Resume');
    expect(onResume).toHaveBeenCalledOnce();
  });
});

describe('stopping', () => {
  it('asks one question with four answers and a way back', () => {
    const onAnswer = vi.fn();
    const onContinue = vi.fn();
    show(<StopQuestions onAnswer={onAnswer} onContinue={onContinue} />);
    for (const name of ['Sharp pain', 'Tingling or numb', 'Dizzy or light-headed', 'Just done']) press(name);
    expect(onAnswer.mock.calls.flat()).toEqual(['sharp', 'tingling', 'dizzy', 'just-done']);
    press('Go on with the pause');
    expect(onContinue).toHaveBeenCalledOnce();
  });

  it.each([
    ['sharp', /^Let go, and leave/],
    ['tingling', /nerve/],
    ['dizzy', /^Sit down/],
  ] as const)('gives advice after %s', (reason, text) => {
    show(<StopAdvice reason={reason} hidden="LI4" onBack={vi.fn()} />);
    expect(screen.getByText('He Gu is left out for 7 days.')).toBeTruthy();
    expect(screen.getByText(text, { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('When to get help now')).toBeTruthy();
  });

  it.each(['sharp', 'tingling'] as const)('leaves the mat out after %s on it', (reason) => {
    show(<StopAdvice reason={reason} hidden={null} isOnMat onBack={vi.fn()} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Come off the mat');
    expect(screen.getByText('The mat is left out for 7 days.')).toBeTruthy();
  });

  it('gives the usual advice after a dizzy spell on the mat', () => {
    show(<StopAdvice reason="dizzy" hidden={null} isOnMat onBack={vi.fn()} />);
    expect(screen.getByText(/^Sit down, rest/)).toBeTruthy();
    expect(screen.queryByText(/The mat/)).toBeNull();
  });

  it('names no point where none was pressed', () => {
    show(<StopAdvice reason="sharp" hidden={null} onBack={vi.fn()} />);
    expect(screen.queryByText(/left out for/)).toBeNull();
  });
});

describe('done', () => {
  const session: Session = {
    id: 4,
    routineId: 'three-points-180',
    startedAt: at('14:09'),
    playedMs: 180_000,
    outcome: 'completed',
  };
  const earlier: Session = { ...session, id: 3, startedAt: at('11:00'), routineId: 'reset-60' };

  function open(part: Partial<DoneProps> = {}) {
    show(
      <Done
        session={session}
        share={1}
        endedAt={at('14:12')}
        nextNotBefore={at('15:02')}
        sessions={[earlier]}
        onBack={vi.fn()}
        {...part}
      />,
    );
  }

  it('states the facts', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('That was your pause');
    expect(screen.getByText('14:09 to 14:12')).toBeTruthy();
    expect(screen.getByText('not before 15:02')).toBeTruthy();
    expect(screen.getByText('One-minute reset')).toBeTruthy();
  });

  it('counts a stopped run in seconds and does not scold', () => {
    open({ session: { ...session, playedMs: 47_000, outcome: 'stopped' } });
    expect(screen.getByText('seconds')).toBeTruthy();
    expect(screen.getByText('That is fine. You can start again whenever you like.')).toBeTruthy();
  });
});
