import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../components/home/Home.tsx';
import { NextLine } from '../../components/home/NextLine.tsx';
import { Today } from '../../components/home/Today.tsx';
import { HELD_REASONS } from '../../core/nudge.ts';
import { shippedCard } from '../../core/routine-card.ts';
import { MINUTE } from '../../core/time.ts';
import type { HomeView, NudgeEntry, WaitReason } from '../../core/view.ts';
import { at, show } from './support.tsx';

const VIEW: HomeView = {
  loadMs: 38 * MINUTE,
  limitMs: 50 * MINUTE,
  sinceBreakMs: 38 * MINUTE,
  isFirstDay: false,
  todayMs: 222 * MINUTE,
  nextAt: at('14:20'),
  pausedUntil: null,
  meetingUntil: null,
  meetingUntilItEnds: false,
  nudgesOff: false,
  askHowOften: false,
  held: null,
  snoozedUntil: null,
  suggested: shippedCard('shoulders-180'),
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

const NUDGES: NudgeEntry[] = [
  {
    id: 1,
    kind: 'tension',
    at: at('9:40'),
    signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
    heldBack: [],
    outcome: 'completed',
  },
  {
    id: 2,
    kind: 'stress',
    at: at('11:38'),
    signals: [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }],
    heldBack: ['audio', 'just-rested'],
    outcome: 'snoozed',
    until: at('11:48'),
  },
];

type Extras = { nudges?: NudgeEntry[]; question?: string };

function open(over: Partial<HomeView> = {}, { nudges = NUDGES, question }: Extras = {}) {
  const callbacks = {
    onSaid: vi.fn(),
    onStart: vi.fn(),
    onPause: vi.fn(),
    onResumeNudges: vi.fn(),
    onTurnOn: vi.fn(),
    onMeeting: vi.fn(),
  };
  const onNoCall = vi.fn();
  const view = { ...VIEW, ...over };
  show(
    <Home
      {...{ view, question, ...callbacks }}
      next={<NextLine {...{ view, onNoCall }} />}
      today={<Today {...view} nudges={nudges} />}
    />,
  );
  return { ...callbacks, onNoCall };
}

/** What stands beside the dial. */
const nextLine = () => screen.getByRole('heading', { level: 1 }).nextElementSibling?.textContent;

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

  it.each<[string, Partial<HomeView>, string]>([
    ['when the next nudge is likely', {}, 'Next nudge likely around 14:20'],
    ['that none is likely', { nextAt: null }, 'No more nudges likely today'],
    ['until when nudges are paused', { pausedUntil: at('15:20') }, 'Nudges paused until 15:20'],
    ['until when one is snoozed', { snoozedUntil: at('14:18') }, 'Snoozed until 14:18'],
    [
      'until when a meeting is on',
      { meetingUntil: at('15:08') },
      'You are in a meeting until 15:08. Nudges wait.',
    ],
    [
      'that nudges wait for the end of a meeting, and until when at the latest',
      { meetingUntil: at('16:08'), meetingUntilItEnds: true },
      'You are in a meeting. Nudges wait until it ends, or until 16:08.',
    ],
    ['that nudges are off', { nudgesOff: true }, 'Nudges are off. Only times that you chose still come.'],
    [
      'first that nudges are paused',
      { pausedUntil: at('15:20'), nudgesOff: true },
      'Nudges paused until 15:20',
    ],
  ])('says %s', (_, view, sentence) => {
    open(view);
    expect(nextLine()).toBe(sentence);
  });

  const heldFor = (reason: WaitReason, until: string | null = null): Partial<HomeView> => ({
    held: { kind: 'tension', reason, until: until === null ? null : at(until) },
  });

  it.each<[WaitReason, string | null, string]>([
    ['min-gap', '14:30', 'The last nudge was not long ago. It can come from 14:30.'],
    ['just-rested', '14:10', 'You have only just come back. It can come from 14:10.'],
    ['off-hours', '18:00', 'It is outside your working hours. It can come from 18:00.'],
    ['daily-cap', '24:00', 'That was the last nudge for today. The next can come tomorrow.'],
    ['call', null, 'You are in a call. It comes once the call ends.'],
    ['fullscreen', null, 'A window fills the screen. It comes once that ends.'],
    [
      'audio',
      '15:10',
      'Sound is playing; it may be a call. It comes once that ends, or from 15:10. Not a call',
    ],
    ['breakpoint', '14:13', 'It waits for a moment that interrupts less. It comes at 14:13 at the latest.'],
    ['routine-running', null, 'A routine is still open.'],
    ['away', null, 'You seem to be away.'],
  ])('says why a due nudge waits: %s', (reason, until, sentence) => {
    open(heldFor(reason, until));
    expect(nextLine()).toBe(`Why not now? ${sentence}`);
  });

  it.each([...HELD_REASONS, 'breakpoint'] as WaitReason[])(
    'has a sentence for %s with and without its end, and no gap in it',
    (reason) => {
      for (const until of [null, '15:00']) {
        open(heldFor(reason, until));
        expect(nextLine()).toMatch(/^Why not now\? \S.*\w/);
        expect(nextLine()).not.toMatch(/[{}]|undefined/);
        cleanup();
      }
    },
  );

  it('says of a meeting that was switched on when a nudge can come', () => {
    open({ ...heldFor('call', '15:08'), meetingUntil: at('15:08') });
    expect(nextLine()).toBe('Why not now? You are in a meeting. It can come from 15:08.');
    cleanup();
    open({ ...heldFor('call', '16:08'), meetingUntil: at('16:08'), meetingUntilItEnds: true });
    expect(nextLine()).toContain('It comes once the meeting ends, or from 16:08.');
  });

  it('takes the word that a sound is no call', () => {
    const { onNoCall } = open(heldFor('audio', '15:10'));
    press('Not a call');
    expect(onNoCall).toHaveBeenCalledOnce();
  });

  it('asks for that word for nothing else', () => {
    open(heldFor('fullscreen'));
    expect(screen.queryByRole('button', { name: 'Not a call' })).toBeNull();
  });

  it('welcomes the first day instead of counting nothing', () => {
    open({
      isFirstDay: true,
      sinceBreakMs: 0,
      todayMs: 0,
      sessions: [],
      day: { ...VIEW.day, screen: [], pauses: [], nudges: [], likely: null },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The count begins now');
    expect(nextLine()).toBe('One tick is a minute at the screen. A nudge comes after 50 minutes.');
    expect(screen.getByText('Pauses and nudges line up here')).toBeTruthy();
    expect(screen.queryByText('0 pauses')).toBeNull();
  });

  it('is whole before what comes after the first paint', () => {
    show(
      <Home
        view={VIEW}
        next={undefined}
        today={undefined}
        onSaid={vi.fn()}
        onStart={vi.fn()}
        onPause={vi.fn()}
        onResumeNudges={vi.fn()}
        onTurnOn={vi.fn()}
        onMeeting={vi.fn()}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('38 minutes since a real pause');
    expect(screen.getByRole('button', { name: 'Start Shoulder drop' })).toBeTruthy();
    expect(document.querySelector('.today--later')).toBeTruthy();
  });

  it('keeps Start in sight when something is asked', () => {
    open({}, { question: 'How should it be?' });
    const start = screen.getByRole('button', { name: 'Start Shoulder drop' });
    const tense = screen.getByRole('button', { name: /^Tense/ });
    expect(start.compareDocumentPosition(tense)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
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

  it('closes what lies over it when the focus goes to what is covered, and not before', async () => {
    open();
    const focus = (name: RegExp) => act(() => screen.getByRole('button', { name }).focus());
    const isOpen = () => screen.queryByRole('button', { expanded: true }) !== null;
    press('Nudges on');
    await screen.findByRole('group', { name: 'Pause nudges for' });
    await focus(/^Until tomorrow/);
    expect(isOpen()).toBe(true);
    await focus(/^Today in detail/);
    expect(isOpen()).toBe(false);
    press(/^Today in detail/);
    expect(isOpen()).toBe(true);
    await focus(/^Start/);
    expect(isOpen()).toBe(false);
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
});

describe('the meeting switch', () => {
  it('is switched on for the length chosen', async () => {
    const { onMeeting } = open();
    for (const length of ['30 min', '1 h', 'Until it ends']) {
      press('In a meeting');
      await pressSoon(length);
    }
    expect(onMeeting.mock.calls).toEqual([[30], [60], ['until-it-ends']]);
  });

  it('opens one panel at a time', async () => {
    open();
    press('Nudges on');
    await screen.findByRole('group', { name: 'Pause nudges for' });
    press('In a meeting');
    expect(screen.getByRole('group', { name: 'In a meeting for' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Pause nudges for' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Nudges on', expanded: false })).toBeTruthy();
  });

  it('says until when it is on, and is switched off', () => {
    const { onMeeting } = open({ meetingUntil: at('15:08') });
    expect(screen.getByText('Meeting until 15:08')).toBeTruthy();
    press(/^It’s over/);
    expect(onMeeting.mock.calls).toEqual([['off']]);
  });

  it('names no time in the foot when it ends with the meeting', () => {
    open({ meetingUntil: at('16:08'), meetingUntilItEnds: true });
    expect(screen.getByText('In a meeting')).toBeTruthy();
    expect(screen.queryByText(/Meeting until/)).toBeNull();
  });
});

describe('nudges that were turned off', () => {
  it('are turned on again', () => {
    const { onTurnOn } = open({ nudgesOff: true });
    expect(screen.getByText('Nudges off')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nudges on' })).toBeNull();
    press('Turn on nudges again');
    expect(onTurnOn).toHaveBeenCalledOnce();
  });
});

describe('today in detail', () => {
  const entries = () =>
    screen
      .getAllByRole('listitem')
      .map((item) => [...item.querySelectorAll('span, p')].map(({ textContent }) => textContent));
  const details = /^Today in detail/;

  it('opens on request, from what it counts', () => {
    open();
    expect(screen.queryByText('Today’s nudges')).toBeNull();
    const button = screen.getByRole('button', { name: 'Today in detail 1 pause 2 nudges', expanded: false });
    fireEvent.click(button);
    expect(screen.getByRole('region', { name: 'Today’s nudges' })).toBeTruthy();
    fireEvent.click(button);
    expect(screen.queryByText('Today’s nudges')).toBeNull();
  });

  it('lists the nudges, newest first: when, why, what held it back, and how it ended', () => {
    open({ sessions: [] });
    press(details);
    expect(entries()).toEqual([
      [
        '11:38',
        'A question about stress: more switching between tabs than is usual for you and 95 minutes without 2 minutes off the screen',
        'It waited first: sound was playing, you had only just come back',
        'Snoozed until 11:48',
      ],
      ['09:40', 'Time for a pause: 50 minutes since a real pause', 'Done'],
    ]);
  });

  it.each<[NudgeEntry['outcome'], string]>([
    ['completed', 'Done'],
    ['started', 'Started'],
    ['skipped', 'Not now'],
    ['expired', 'Not answered'],
    ['natural', 'You paused anyway'],
    ['waiting', 'Waiting'],
    ['on-badge', 'On the icon'],
    ['on-screen', 'Asking now'],
  ])('says of one that is %s: %s', (outcome, said) => {
    const [nudge] = NUDGES;
    if (!nudge) throw new Error('No nudge.');
    open({ sessions: [] }, { nudges: [{ ...nudge, outcome }] });
    press(details);
    expect(entries()[0]?.at(-1)).toBe(said);
  });

  it('has a word for every reason that holds back', () => {
    const [nudge] = NUDGES;
    if (!nudge) throw new Error('No nudge.');
    open({ sessions: [] }, { nudges: [{ ...nudge, heldBack: HELD_REASONS }] });
    press(details);
    expect(entries()[0]?.[2]?.split(', ')).toHaveLength(HELD_REASONS.length);
    expect(entries()[0]?.[2]).not.toContain('undefined');
  });

  it('says what will stand there while there is nothing', () => {
    open({ sessions: [] }, { nudges: [] });
    press(details);
    expect(screen.getByText(/^None yet today\./)).toBeTruthy();
    expect(screen.queryByText('Last pauses')).toBeNull();
  });

  it('lists the last pauses too', () => {
    open();
    expect(screen.queryByText('One-minute reset')).toBeNull();
    press(details);
    expect(
      within(screen.getByRole('region', { name: 'Today’s nudges' })).getByText('One-minute reset'),
    ).toBeTruthy();
  });
});
