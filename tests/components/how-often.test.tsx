import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HowOften, type HowOftenProps } from '../../components/home/HowOften.tsx';
import { show } from './support.tsx';

function ask(over: Partial<HowOftenProps> = {}) {
  const onAnswer = vi.fn(() => Promise.resolve(true));
  const props: HowOftenProps = {
    answers: ['fewer', 'different', 'off', 'same'],
    fewer: { minutes: 75, perDay: 3 },
    onAnswer,
    ...over,
  };
  const { show: again } = show(<HowOften {...props} />);
  return { onAnswer, again: (next: Partial<HowOftenProps>) => again(<HowOften {...props} {...next} />) };
}

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('fewer, different or off', () => {
  it('says of each answer what it will do', () => {
    ask();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Nudges haven’t fitted the last three days. How should it be?',
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Fewerafter 75 min, 3 a day',
      'Differentonly the dot on the icon',
      'Offonly times you chose',
      'Leave itas it is now',
    ]);
  });

  it('asks only what would change something', () => {
    ask({ answers: ['off', 'same'] });
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it.each([
    [/^Fewer/, 'fewer', 'From now on after 75 minutes, 3 a day at most.'],
    [/^Different/, 'different', 'From now on only the dot on the icon tells.'],
    [/^Off/, 'off', 'Nudges are off. Turn them on again below.'],
    [/^Leave it/, 'same', 'Everything stays as it is.'],
  ])('passes %s on once, and says what is so now', async (name, answer, said) => {
    const { onAnswer } = ask();
    const button = screen.getByRole('button', { name });
    fireEvent.click(button);
    fireEvent.click(button);
    const note = await screen.findByRole('status');
    expect(note.textContent).toBe(said);
    expect(document.activeElement).toBe(note);
    expect(onAnswer.mock.calls).toEqual([[answer]]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('goes on saying what was chosen when the settings have changed', async () => {
    const { again } = ask();
    press(/^Fewer/);
    await screen.findByRole('status');
    again({ fewer: { minutes: 90, perDay: 3 } });
    expect(screen.getByRole('status').textContent).toContain('75');
  });

  it.each([
    ['was not kept', () => Promise.resolve(false)],
    ['could not be kept', () => Promise.reject(new Error('disk full'))],
  ])('says when an answer %s, and can be asked again', async (_, onAnswer) => {
    const failing = vi.fn(onAnswer);
    ask({ onAnswer: failing });
    press(/^Off/);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'That could not be stored. Please try again.',
    );
    press(/^Off/);
    await vi.waitFor(() => expect(failing).toHaveBeenCalledTimes(2));
  });
});
