import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MeetingHosts, type MeetingHostsResult } from '../../components/home/MeetingHosts.tsx';
import { show } from './support.tsx';

const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Notice meetings in the browser' });
const said = () => screen.getByRole('status').textContent;
const press = () => fireEvent.click(box());

function open(isOn: boolean, onChange: (isOn: boolean) => Promise<MeetingHostsResult>) {
  const change = vi.fn(onChange);
  const { show: again } = show(<MeetingHosts isOn={isOn} onChange={change} />);
  return { change, again: (next: boolean) => again(<MeetingHosts isOn={next} onChange={change} />) };
}

afterEach(cleanup);

describe('the switch for meetings in tabs', () => {
  it('is a check box that says what it does, and what it does not', () => {
    open(false, () => Promise.resolve('changed'));
    expect(box().checked).toBe(false);
    const note = document.getElementById(box().getAttribute('aria-describedby') ?? '');
    for (const words of ['Google Meet', 'asks you first', 'nothing on the page is read'])
      expect(note?.textContent).toContain(words);
    expect(said()).toBe('');
  });

  it('tells of a change within the click itself', () => {
    const { change } = open(false, () => new Promise(() => {}));
    press();
    expect(change.mock.calls).toEqual([[true]]);
  });

  it.each([true, false])('shows what is wanted until it is so: from %s', async (isOn) => {
    let answer: (result: MeetingHostsResult) => void = () => {};
    const { change, again } = open(isOn, () => new Promise((resolve) => (answer = resolve)));
    press();
    await vi.waitFor(() => expect(box().checked).toBe(!isOn));
    // A second click while the browser asks changes nothing.
    press();
    expect(box().checked).toBe(!isOn);
    expect(change.mock.calls).toEqual([[!isOn]]);
    again(!isOn);
    answer('changed');
    await vi.waitFor(() => {
      press();
      expect(change).toHaveBeenLastCalledWith(isOn);
    });
    expect(said()).toBe('');
  });

  it.each<[string, boolean, () => Promise<MeetingHostsResult>, string]>([
    [
      'the person said no',
      false,
      () => Promise.resolve('refused'),
      'The permission was not given. Nothing changed.',
    ],
    [
      'it could not be stored',
      true,
      () => Promise.resolve('failed'),
      'That could not be stored. Please try again.',
    ],
    [
      'all went wrong',
      false,
      () => Promise.reject(new Error('gone')),
      'That could not be stored. Please try again.',
    ],
  ])('goes back and says so when %s', async (_, isOn, onChange, words) => {
    const { change } = open(isOn, onChange);
    press();
    await vi.waitFor(() => expect(said()).toBe(words));
    expect(box().checked).toBe(isOn);
    press();
    expect(change).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(said()).toBe(words));
  });
});
