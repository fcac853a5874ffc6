// The page of daily plans and chosen times: what it says, and that its form keeps nothing before it is right.
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlanPage, type PlanPageProps } from '../../components/library/plan/PlanPage.tsx';
import type { Plan } from '../../core/daily-plan.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { addDays } from '../../core/zone.ts';
import { at, show } from './support.tsx';

/** A Friday. */
const TODAY = '2026-11-20';
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const plan = (over: Partial<Plan> = {}): Plan => ({
  routine: 'three-points-180',
  since: TODAY,
  days: [1, 2, 3, 4, 5],
  times: ['10:30', '13:00', '15:30'],
  ...over,
});
const single = { time: '16:40', days: WEEK, routine: 'farview-60' as const };
const OWN: RoutineCard = { id: 'own-1', name: 'My hands', seconds: 120, points: ['LI4'] };

function open(settings: Partial<Settings> = {}, over: Partial<PlanPageProps> = {}) {
  const onPlans = vi.fn<PlanPageProps['onPlans']>(() => Promise.resolve(true));
  const onSchedule = vi.fn<PlanPageProps['onSchedule']>(() => Promise.resolve(true));
  const page = (next: Partial<Settings>) => (
    <PlanPage
      settings={{ ...DEFAULT_SETTINGS, ...next }}
      own={[OWN]}
      when={{ now: at('12:00'), zone: 'UTC' }}
      {...{ onPlans, onSchedule, ...over }}
    />
  );
  const { show: again } = show(page(settings));
  return { onPlans, onSchedule, again: (next: Partial<Settings>) => again(page(next)) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const form = () => within(screen.getByRole('form'));
const section = (name: string) => within(screen.getByRole('region', { name }));
const choose = (id: string) => fireEvent.change(form().getByRole('combobox'), { target: { value: id } });
const setTime = (name: string, value: string) =>
  fireEvent.input(form().getByLabelText(name), { target: { value } });
const save = () => fireEvent.click(form().getByRole('button', { name: 'Save' }));
const problemOf = (field: Element) =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;

afterEach(cleanup);

describe('without a plan', () => {
  it('says what a plan is, that it is a custom, and that nothing promises more', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Daily plan');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Weeks 1 and 2all its times',
      'Weeks 3 and 4the first and the last',
      'From week 5the first',
    ]);
    expect(screen.getByText(/^By custom a point is pressed two or three times a day/)).not.toBeNull();
    expect(screen.getByText(/^A point is pressed three times a day at most/)).not.toBeNull();
  });
});

describe('a plan', () => {
  const said = (over: Partial<Plan>) => {
    open({ plans: [plan(over)] });
    return section('Your plans').getByRole('listitem').textContent ?? '';
  };
  it.each([
    [0, 'Three times a day until 3 December, then twice, and once from 18 December.'],
    [-13, 'Three times a day until 20 November, then twice, and once from 5 December.'],
    [-14, 'Twice a day until 3 December, then once.'],
    [-28, 'Once a day.'],
    [2, 'Begins on 22 November. Three times a day until 5 December, then twice, and once from 20 December.'],
  ])('that began %i days from today says in a sentence how it goes on', (days, sentence) => {
    expect(said({ since: addDays(TODAY, days) })).toContain(`Three points${sentence}`);
  });
  it('of two times a day says so', () => {
    expect(said({ times: ['10:30', '15:30'] })).toContain('Twice a day until 17 December, then once.');
  });
  it('says its days and the times that hold now', () => {
    expect(said({ since: addDays(TODAY, -20) })).toContain('Monday to Friday · 10:30, 15:30');
  });
  it.each([
    [WEEK, 'Every day'],
    [[0, 6], 'Sat, Sun'],
    [[5, 1, 3], 'Mon, Wed, Fri'],
    [[4], 'Thursday'],
    [[6, 5, 4], 'Thursday to Saturday'],
  ])('on %j says %s', (days, text) => {
    expect(said({ days })).toContain(`.${text} · `);
  });
  it.each([
    [{}, 'Still to come today: 13:00, 15:30'],
    [{ times: ['10:30'], days: WEEK }, 'Next tomorrow at 10:30'],
    [{ times: ['10:30'] }, 'Next on Monday at 10:30'],
  ])('says when it comes next: %j', (over, next) => {
    expect(said(over)).toContain(next);
  });
  it('that would press a point too often on a day says which', () => {
    open({ plans: [plan()], schedule: [{ ...single, routine: 'reset-60' }] });
    expect(
      screen.getByText(/^On some of the next days He Gu would be pressed more than three/),
    ).not.toBeNull();
  });
  it('whose own routine was deleted says so, and offers another', async () => {
    const gone = plan({ routine: 'own-gone' });
    const { onPlans } = open({ plans: [gone] });
    expect(section('Your plans').getByText(/^The routine of this plan was deleted/)).not.toBeNull();
    press('Choose another routine: A deleted routine');
    expect(document.activeElement).toBe(form().getByRole('combobox'));
    save();
    await vi.waitFor(() =>
      expect(problemOf(form().getByRole('combobox'))).toBe('Choose a routine from the list.'),
    );
    choose('own-1');
    save();
    await vi.waitFor(() =>
      expect(onPlans.mock.calls).toEqual([[{ before: gone, after: { ...gone, routine: 'own-1' } }]]),
    );
  });
});

describe('the form for a plan', () => {
  it('offers own routines and ours, but not the mat or the classic press', () => {
    open();
    press('Make a plan');
    const names = form()
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names[0]).toBe('My hands, 2 min');
    expect(names).toHaveLength(12);
    expect(names.join()).not.toMatch(/mat|Classic/);
  });
  it('begins with times that fit the working hours, and keeps a plan from today on', async () => {
    const { onPlans } = open({ workingHours: [{ days: [2, 3], from: '06:00', to: '12:00' }] });
    press('Make a plan');
    choose('own-1');
    save();
    const after = { routine: 'own-1', since: TODAY, days: [2, 3], times: ['07:00', '09:00', '11:00'] };
    await vi.waitFor(() => expect(onPlans.mock.calls).toEqual([[{ before: undefined, after }]]));
    expect((await screen.findByRole('status')).textContent).toBe('Kept.');
    expect(screen.queryByRole('form')).toBeNull();
  });
  it('says every thing that is wrong beside its field, keeps what was typed, and stores nothing', async () => {
    const { onPlans } = open();
    press('Make a plan');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      fireEvent.click(form().getByRole('checkbox', { name: day }));
    setTime('Time 2', '10:30');
    setTime('Time 3', '');
    expect(document.querySelector('.field-problem')).toBeNull();
    save();
    const days = form().getByRole('group', { name: 'Days' });
    await vi.waitFor(() => expect(problemOf(days)).toBe('Choose at least one day, from Monday to Sunday.'));
    expect(problemOf(form().getByLabelText('Time 2'))).toContain('60 minutes or more');
    expect(problemOf(form().getByLabelText('Time 3'))).toBe('Give a time from 00:00 to 23:59.');
    expect(form().getByLabelText<HTMLInputElement>('Time 2').value).toBe('10:30');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(form().getByRole('checkbox', { name: 'Monday' })),
    );
    expect(onPlans).not.toHaveBeenCalled();
    fireEvent.click(form().getByRole('checkbox', { name: 'Sunday' }));
    setTime('Time 2', '12:30');
    setTime('Time 3', '16:00');
    await vi.waitFor(() => expect(document.querySelector('.field-problem')).toBeNull());
    save();
    await vi.waitFor(() =>
      expect(onPlans.mock.calls[0]?.[0].after).toMatchObject({
        days: [0],
        times: ['10:15', '12:30', '16:00'],
      }),
    );
  });
  it('tells of a time that is chosen already for what', async () => {
    const { onPlans } = open({ schedule: [{ ...single, time: '13:00' }] });
    press('Make a plan');
    setTime('Time 1', '13:00');
    save();
    await vi.waitFor(() =>
      expect(problemOf(form().getByLabelText('Time 1'))).toContain('Far view is chosen for this time'),
    );
    expect(onPlans).not.toHaveBeenCalled();
  });
  it('takes one to three times', async () => {
    open();
    press('Make a plan');
    expect(form().queryByRole('button', { name: 'Add a time' })).toBeNull();
    fireEvent.click(form().getByRole('button', { name: 'Remove time 2' }));
    expect(form().getByLabelText<HTMLInputElement>('Time 2').value).toBe('15:30');
    fireEvent.click(form().getByRole('button', { name: 'Remove time 2' }));
    expect(form().queryByRole('button', { name: /^Remove/ })).toBeNull();
    fireEvent.click(form().getByRole('button', { name: 'Add a time' }));
    expect(form().getByLabelText<HTMLInputElement>('Time 2').value).toMatch(/^\d\d:\d\d$/);
    expect(document.activeElement).toBe(form().getByLabelText('Time 2'));
  });
  it('says when it could not be stored, and can be tried again', async () => {
    const onPlans = vi.fn(() => Promise.resolve(false));
    open({}, { onPlans });
    press('Make a plan');
    save();
    expect((await form().findByRole('alert')).textContent).toContain('could not be stored');
    save();
    await vi.waitFor(() => expect(onPlans).toHaveBeenCalledTimes(2));
  });
  it('goes away without a change, and gives the focus back', async () => {
    const { onPlans } = open();
    press('Make a plan');
    fireEvent.click(form().getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Make a plan');
    expect(onPlans).not.toHaveBeenCalled();
  });
});

describe('what is done to a plan', () => {
  const old = plan({ since: addDays(TODAY, -20) });
  it('changes it, and its weeks go on', async () => {
    const { onPlans } = open({ plans: [old] });
    press('Change: Three points');
    choose('steady-180');
    save();
    await vi.waitFor(() =>
      expect(onPlans.mock.calls).toEqual([[{ before: old, after: { ...old, routine: 'steady-180' } }]]),
    );
    await vi.waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });
  it('lets it start over today, which a plan of today does not offer', async () => {
    const { onPlans, again } = open({ plans: [old] });
    press('Start over: Three points');
    const over = { ...old, since: TODAY };
    expect((await screen.findByRole('status')).textContent).toBe('Three points starts over today.');
    expect(onPlans.mock.calls).toEqual([[{ before: old, after: over }]]);
    again({ plans: [over] });
    expect(screen.queryByRole('button', { name: /^Start over/ })).toBeNull();
  });
  it('deletes it at once, and puts it back where it was', async () => {
    const other = plan({ routine: 'steady-180', times: ['09:00'] });
    const { onPlans, again } = open({ plans: [old, other] });
    press('Delete: Three points');
    const status = await screen.findByRole('status');
    expect(status.textContent).toBe('Three points is deleted.');
    expect(document.activeElement).toBe(status);
    again({ plans: [other] });
    press('Undo');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Undone.'));
    expect(onPlans.mock.calls).toEqual([[{ before: old }], [{ before: undefined, after: old, at: 0 }]]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
  it('says when it could not be deleted', async () => {
    open({ plans: [old] }, { onPlans: () => Promise.reject(new Error('disk full')) });
    press('Delete: Three points');
    expect((await screen.findByRole('status')).textContent).toContain('Nothing has changed');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
  it('ends at three', () => {
    open({ plans: ['10:00', '12:00', '14:00'].map((time) => plan({ times: [time] })) });
    expect(screen.queryByRole('button', { name: 'Make a plan' })).toBeNull();
    expect(screen.getByText('Three plans are the most there can be.')).not.toBeNull();
  });
  it('leaves alone what somebody is filling in while another page changes the list', async () => {
    const { again } = open({ plans: [old] });
    press('Make a plan');
    setTime('Time 1', '08:05');
    again({ plans: ['10:00', '12:00', '14:00'].map((time) => plan({ times: [time] })) });
    expect(form().getByLabelText<HTMLInputElement>('Time 1').value).toBe('08:05');
  });
});

describe('other chosen times', () => {
  const times = () => section('Other chosen times');
  it('stand in the order of the day, with their days', () => {
    open({ schedule: [single, { ...single, time: '08:15', days: [6], routine: 'own-1' }] });
    expect(
      times()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('08:15 · My handsSaturday'),
      expect.stringContaining('16:40 · Far viewEvery day'),
    ]);
  });
  it('can be added', async () => {
    const { onSchedule } = open();
    press('Add a chosen time');
    setTime('Time', '17:05');
    expect(form().queryByRole('button', { name: 'Add a time' })).toBeNull();
    save();
    const after = { time: '17:05', days: [1, 2, 3, 4, 5], routine: 'three-points-180' };
    await vi.waitFor(() => expect(onSchedule.mock.calls).toEqual([[{ before: undefined, after }]]));
  });
  it('can be changed, also of a routine that would not be offered', async () => {
    const mat = { ...single, routine: 'mat-600' as const };
    const { onSchedule } = open({ schedule: [mat] });
    press('Change: Mat session');
    expect(form().getByRole<HTMLSelectElement>('combobox').value).toBe('mat-600');
    setTime('Time', '17:05');
    save();
    await vi.waitFor(() =>
      expect(onSchedule.mock.calls).toEqual([[{ before: mat, after: { ...mat, time: '17:05' } }]]),
    );
  });
  it('can be deleted, and put back', async () => {
    const { onSchedule } = open({ schedule: [single] });
    press('Delete: Far view');
    await screen.findByRole('status');
    press('Undo');
    await vi.waitFor(() =>
      expect(onSchedule.mock.calls.at(-1)).toEqual([{ before: undefined, after: single, at: 0 }]),
    );
  });
  it('end at twenty-four', () => {
    open({ schedule: Array.from({ length: 24 }, () => single) });
    expect(times().getByText('24 chosen times are the most there can be.')).not.toBeNull();
    expect(times().getAllByRole('listitem')).toHaveLength(24);
  });
});
