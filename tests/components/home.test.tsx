import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Home, type HomeProps } from '../../components/home/Home.tsx';
import { MINUTE } from '../../core/time.ts';
import type { HomeView } from '../../core/view.ts';
import { at, show } from './support.tsx';

const VIEW: HomeView = {
  loadMs: 38 * MINUTE,
  limitMs: 50 * MINUTE,
  sinceBreakMs: 38 * MINUTE,
  todayMs: 222 * MINUTE,
  nextAt: at('14:20'),
  pausedUntil: null,
  held: null,
  snoozedUntil: null,
  suggested: 'shoulders-180',
  day: {
    from: at('8:00'),
    to: at('18:00'),
    now: at('14:08'),
    screen: [{ from: at('8:50'), to: at('14:08') }],
    pauses: [at('9:44')],
    nudges: [at('9:40'), at('11:38')],
    likely: at('14:20'),
  },
  sessions: [{ id: 1, routineId: 'reset-60', startedAt: at('9:44'), playedMs: MINUTE, outcome: 'completed' }],
};

function open(view: Partial<HomeView> = {}) {
  const callbacks = {
    onSaid: vi.fn(),
    onStart: vi.fn(),
    onPause: vi.fn(),
    onResumeNudges: vi.fn(),
  } satisfies Partial<HomeProps>;
  show(<Home view={{ ...VIEW, ...view }} {...callbacks} />);
  return callbacks;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** For what opens: its code comes after the first paint. */
const pressSoon = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

afterEach(cleanup);

describe('home', () => {
  it('reads the dial and its sentence as one', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('38 minutes since a real pause');
    expect(screen.getByRole('img', { name: '38 of 50 minutes' })).toBeTruthy();
  });

  it('says how far past the limit the dial stands', () => {
    open({ sinceBreakMs: 128 * MINUTE, loadMs: 128 * MINUTE });
    expect(screen.getByRole('img', { name: '128 minutes, 78 over your 50' })).toBeTruthy();
  });

  it.each([
    ['when the next nudge is likely', {}, 'Next nudge likely around 14:20'],
    ['that none is likely', { nextAt: null }, 'No more nudges likely today'],
    ['until when nudges are paused', { pausedUntil: at('15:20') }, 'Nudges paused until 15:20'],
    ['until when one is snoozed', { snoozedUntil: at('14:18') }, 'Snoozed until 14:18'],
  ])('says %s', (_, view, sentence) => {
    open(view);
    expect(screen.getByText((_text, node) => node?.textContent === sentence)).toBeTruthy();
  });

  it('says why a due nudge waits', () => {
    open({ held: { kind: 'tension', reason: 'min-gap', until: at('14:30') } });
    expect(screen.getByText('Why not now?').parentElement?.textContent).toBe(
      'Why not now? The last nudge was not long ago. It can come from 14:30.',
    );
  });

  it('welcomes the first day instead of counting nothing', async () => {
    open({
      sinceBreakMs: 0,
      todayMs: 0,
      sessions: [],
      day: { ...VIEW.day, screen: [], pauses: [], nudges: [], likely: null },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The count begins now');
    expect(await screen.findByText('Pauses and nudges line up here')).toBeTruthy();
    expect(screen.queryByText('0 pauses')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Last pauses' })).toBeNull();
  });

  it('passes on what the person says', () => {
    const { onSaid } = open();
    press(/^Tense/);
    press(/^Stressed/);
    expect(onSaid.mock.calls).toEqual([['tense'], ['stressed']]);
  });

  it('starts the suggestion, or the routine chosen in its place', async () => {
    const { onStart } = open();
    press('Start Shoulder drop');
    press('Another routine');
    await pressSoon(/^One-minute reset/);
    press('Start One-minute reset');
    expect(onStart.mock.calls).toEqual([['shoulders-180'], ['reset-60']]);
  });

  it('keeps the focus on the list’s button after a choice', async () => {
    open();
    press('Another routine');
    await pressSoon(/^Three points/);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Another routine' }));
  });

  it('pauses nudges for the length chosen', async () => {
    const { onPause } = open();
    for (const length of ['30 min', '1 h', 'Until tomorrow']) {
      press('Nudges on');
      await pressSoon(length);
    }
    expect(onPause.mock.calls).toEqual([[30], [60], ['tomorrow']]);
  });

  it('offers to resume paused nudges', () => {
    const { onResumeNudges } = open({ pausedUntil: at('15:20') });
    expect(screen.queryByRole('button', { name: 'Nudges on' })).toBeNull();
    press('Resume nudges');
    expect(onResumeNudges).toHaveBeenCalledOnce();
  });

  it('tells the day in words', async () => {
    open();
    const line = await screen.findByRole('img', {
      name: /^Screen time from 08:50 to 14:08, pauses at 09:44/,
    });
    expect(line.getAttribute('aria-label')).toContain('next one likely around 14:20');
    expect(screen.getByText('Today: 3 h 42 min at the screen')).toBeTruthy();
  });

  it('lists the last pauses on request', async () => {
    open();
    expect(screen.queryByText('09:44')).toBeNull();
    press('Last pauses');
    expect(await within(screen.getByRole('contentinfo')).findByText('One-minute reset')).toBeTruthy();
  });
});
