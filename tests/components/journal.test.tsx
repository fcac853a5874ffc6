// The journal over storage in memory: what a day shows, where an address leads, what each section says before there is
// anything, and that it follows what is saved.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Segment } from '../../core/ledger.ts';
import type { Run } from '../../core/run.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { Journal } from '../../entrypoints/journal/Journal.tsx';
import english from '../../locales/en.json' with { type: 'json' };
import { createAnnouncer } from '../../platform/changes.ts';
import { localZone } from '../../platform/local-zone.ts';
import { createCopyingTables, createMemoryStorage } from '../../platform/memory-storage.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { runAt } from '../support/plans.ts';
import { awaySince, endedNudge } from '../support/states.ts';
import { show } from './support.tsx';

const { journal } = english;
const ZONE = localZone();
const TODAY = dayAt(Date.now(), ZONE);
const YESTERDAY = addDays(TODAY, -1);
/** Yesterday stands in the four weeks, and in the year unless this one began today. */
const MAPS = YESTERDAY.slice(0, 4) === TODAY.slice(0, 4) ? 2 : 1;
/** An instant of yesterday. */
const at = (hours: number, minutes = 0) => dayStart(YESTERDAY, ZONE) + hours * HOUR + minutes * MINUTE;

let storage: Storage;
beforeEach(() => {
  useEmptyBrowser();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: true }) });
  storage = { ...createMemoryStorage(createCopyingTables(), () => Date.now()), isDurable: true };
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.restoreAllMocks();
});

const segment = (kind: Segment['kind'], from: number, to: number): Segment => ({
  kind,
  day: YESTERDAY,
  zone: ZONE,
  from,
  to,
});
const WORK = [
  segment('screen', at(9), at(10)),
  segment('away', at(10), at(10, 20)),
  segment('screen', at(10, 20), at(12)),
];
const commit = (over: Partial<Parameters<Storage['commit']>[0]>) =>
  storage.commit({
    state: awaySince(Date.now(), 1),
    segments: [],
    ended: [],
    checkIns: [],
    switches: [],
    ...over,
  });
const addRun = (from: number, over: Partial<Run> = {}) =>
  storage.addRun(
    {
      ...runAt(from),
      playing: false,
      played: [{ at: 0, from, to: from + 3 * MINUTE }],
      endedAt: from + 3 * MINUTE,
      outcome: 'completed',
      ...over,
    },
    (open) => open,
  );
const open = (hash: string) => {
  location.hash = hash;
  show(<Journal storage={storage} />);
};
const rowsOf = async (name: string | RegExp) => {
  const section = await screen.findByRole('heading', { name });
  return within(section.closest('section') as HTMLElement)
    .getAllByRole('row')
    .map((row) => row.textContent);
};

describe('before there is anything', () => {
  it('each section says what will stand there', async () => {
    open('#/');
    for (const text of [
      journal.day.emptyToday,
      journal.weeks.empty,
      journal.year.emptyNow,
      journal.hours.empty,
      journal.kinds.empty,
      journal.beforeAfter.empty,
    ])
      expect(await screen.findByText(text)).not.toBeNull();
    expect(screen.getByText(/With 10 nudges in a part of the day/)).not.toBeNull();
  });
  it('a day of which nothing was kept says so', async () => {
    open(`#/${YESTERDAY}`);
    expect(await screen.findByText(journal.day.empty)).not.toBeNull();
  });
});

describe('an address', () => {
  it('of no day leads to today with a sentence', async () => {
    open('#/2026-02-30');
    expect(await screen.findByText(journal.day.lost)).not.toBeNull();
    expect(screen.getByText(journal.today, { selector: 'p' })).not.toBeNull();
  });
  it('leads to its day, and on to those beside it', async () => {
    open(`#/${YESTERDAY}`);
    const way = within(await screen.findByRole('navigation', { name: journal.day.navLabel }));
    const href = (name: string) => way.getByRole('link', { name }).getAttribute('href');
    expect(href(journal.day.before)).toBe(`#/${addDays(YESTERDAY, -1)}`);
    expect(href(journal.day.after)).toBe('#/');
    expect(document.title).toContain(String(Number(YESTERDAY.slice(8))));
  });
});

describe('the way to a day', () => {
  const type = async (value: string) => {
    await commit({ segments: WORK });
    open('#/');
    const field = await screen.findByLabelText<HTMLInputElement>(journal.day.choose);
    await waitFor(() => expect([field.min, field.max]).toEqual([YESTERDAY, TODAY]));
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field, { target: { value } });
    return field;
  };
  const go = () => fireEvent.click(screen.getByRole('button', { name: journal.day.go }));

  it('goes nowhere while a date is typed, and there when asked to', async () => {
    const field = await type(YESTERDAY);
    expect([location.hash, field.value]).toEqual(['#/', YESTERDAY]);
    go();
    await waitFor(() => expect(location.hash).toBe(`#/${YESTERDAY}`));
    expect(await screen.findByRole('link', { name: journal.day.toToday })).not.toBeNull();
  });
  it('keeps what is half typed when the background has saved', async () => {
    const field = await type('0002-03-15');
    await commit({ segments: [segment('away', at(12), at(13)), segment('screen', at(13), at(14))] });
    createAnnouncer()();
    await screen.findAllByRole('link', { name: /: 2 pauses$/ });
    expect([location.hash, field.value]).toEqual(['#/', '0002-03-15']);
  });
  it.each(['0002-03-15', addDays(YESTERDAY, -1), addDays(TODAY, 1), ''])(
    'to "%s" says which days there are, and keeps what was typed',
    async (value) => {
      const field = await type(value);
      go();
      expect((await screen.findByRole('alert')).textContent).toMatch(/^Choose a day from .+ to .+\.$/);
      expect([location.hash, field.value]).toEqual(['#/', value]);
      expect(document.activeElement).toBe(field);
    },
  );
  it('has the date of the day it leads to', async () => {
    const field = await type('');
    location.hash = `#/${YESTERDAY}`;
    await waitFor(() => expect(field.value).toBe(YESTERDAY));
  });
});

describe('a day', () => {
  beforeEach(async () => {
    const { id } = await addRun(at(11));
    await commit({
      segments: WORK,
      ended: [endedNudge(at(11), { id: 1, outcome: 'started', runId: id, heldBack: ['call'] })],
      checkIns: [
        { at: at(11), item: 'tension', value: 5, run: { id, when: 'before' } },
        { at: at(11, 3), item: 'tension', value: 5, run: { id, when: 'after' } },
      ],
    });
  });
  it('has its numbers, its line in words, and a table of what happened', async () => {
    open(`#/${YESTERDAY}`);
    expect(await screen.findByText(/2 h 37 min at the screen, 2 pauses/)).not.toBeNull();
    expect(screen.getByRole('img', { name: /Screen time from .* pauses at .* nudges at/ })).not.toBeNull();
    const [, away, nudge, run] = await rowsOf(journal.day.listTitle);
    expect(away).toContain('Away from the screen20 min');
    expect(nudge).toContain('Nudge: time for a pause50 minutes since a real pause');
    expect(nudge).toContain('It waited first: you were in a call or meetingDone');
    expect(run).toContain('One-minute resetA nudge after screen timeDone, 3:00Tension: before 5 → after 5');
  });
  it('stands in the maps with its number, in words for a voice', async () => {
    open(`#/${YESTERDAY}`);
    await waitFor(() => expect(screen.getAllByRole('link', { name: /: 2 pauses$/ })).toHaveLength(MAPS));
    const cells = screen.getAllByRole('link', { name: /: 2 pauses$/ });
    expect(cells.every((cell) => cell.getAttribute('href') === `#/${YESTERDAY}`)).toBe(true);
    expect(cells.every((cell) => cell.textContent === '2')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: journal.measure.screen }));
    expect(screen.getAllByRole('link', { name: /: 157 minutes$/ })).toHaveLength(cells.length);
  });
  it('gives the same numbers for "5 and 5" as for any other pair', async () => {
    open('#/');
    const table = await screen.findByRole('table', { name: 'One-minute reset' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tension', '5', '5']);
  });
  it('counts its pauses by kind, and says how many nudges are missing', async () => {
    open('#/');
    const kinds = await rowsOf(journal.kinds.title);
    expect(kinds.slice(1)).toEqual([
      `${journal.kinds.names.away}1`,
      `${journal.kinds.names.you}0`,
      `${journal.kinds.names.tension}1`,
      `${journal.kinds.names.stress}0`,
      `${journal.kinds.names.scheduled}0`,
    ]);
    expect(await rowsOf(journal.accepted.title)).toContain('Morningafter 9 more nudges');
  });
  it('has its hours as a table behind the bars', async () => {
    open('#/');
    const section = (await screen.findByRole('heading', { name: journal.hours.title })).closest('section');
    const rows = section?.querySelectorAll('details tbody tr') ?? [];
    expect([...rows].map((row) => [...row.children].slice(1).map(({ textContent }) => textContent))).toEqual([
      ['60', '0'],
      ['40', '0'],
      ['60', '3'],
    ]);
  });
});

describe('a day without screen time', () => {
  it('of which only seconds were kept has no noughts, and draws no hours', async () => {
    await commit({ segments: [segment('screen', at(9), at(9) + MINUTE / 3)] });
    open(`#/${YESTERDAY}`);
    expect(await screen.findByText(journal.day.empty)).not.toBeNull();
    expect(await screen.findByText(journal.hours.empty)).not.toBeNull();
    expect(document.querySelector('.journal-numbers')).toBeNull();
    expect(document.querySelector('.hour-bars')).toBeNull();
  });
  it('with a routine has one pause, on its page and in the maps', async () => {
    await addRun(at(11));
    open(`#/${YESTERDAY}`);
    expect(await screen.findByText(journal.day.noScreen)).not.toBeNull();
    expect(document.querySelector('.journal-numbers')?.textContent).toBe('1 pause');
    await waitFor(() => expect(screen.getAllByRole('link', { name: /: 1 pause$/ })).toHaveLength(MAPS));
    fireEvent.click(screen.getByRole('button', { name: journal.measure.screen }));
    expect(screen.queryByRole('link', { name: /: 0 minutes$/ })).toBeNull();
  });
  it('has a key for nought in the maps of others', async () => {
    await commit({ segments: WORK });
    open('#/');
    const map = (await screen.findByRole('table', { name: journal.weeks.pauses })).closest('section');
    expect(map?.querySelector('.keys li')?.textContent).toBe('0');
  });
});

/** Shows the year before this one, of which only this day is kept: so it does not matter in which month this runs. */
async function openYearOf(monthAndDay: string): Promise<void> {
  const day = `${Number(TODAY.slice(0, 4)) - 1}-${monthAndDay}`;
  const from = dayStart(day, ZONE) + 9 * HOUR;
  await commit({ segments: [{ kind: 'screen', day, zone: ZONE, from, to: from + HOUR }] });
  open('#/');
  const years = await screen.findByLabelText<HTMLSelectElement>(journal.year.label);
  await waitFor(() => expect(years.options).toHaveLength(2));
  fireEvent.change(years, { target: { value: day.slice(0, 4) } });
}

it('a year has no months before the first day that is kept, and says so', async () => {
  await openYearOf('11-04');
  expect(await screen.findByText(/^Nothing was kept before November/)).not.toBeNull();
  expect(document.querySelectorAll('.heat--year tbody tr')).toHaveLength(2);
});

it('a day whose segments were folded has its hours, and says so', async () => {
  await commit({ segments: WORK });
  await storage.foldBefore({ segments: TODAY, switches: 0, zone: ZONE });
  open(`#/${YESTERDAY}`);
  expect(await screen.findByText(journal.day.folded)).not.toBeNull();
  expect(screen.getByText(/2 h 40 min at the screen, 1 pause$/)).not.toBeNull();
  expect(screen.getByText(journal.day.onlyAway)).not.toBeNull();
});

it('the page follows when the background has saved', async () => {
  open(`#/${YESTERDAY}`);
  await screen.findByText(journal.day.empty);
  await commit({ segments: WORK });
  createAnnouncer()();
  expect(await screen.findByText(/2 h 40 min at the screen/)).not.toBeNull();
});

it('a year before this one can be chosen', async () => {
  await openYearOf('05-04');
  expect(await screen.findByRole('link', { name: /4 May: 0 pauses/ })).not.toBeNull();
});

it('what cannot be read says so, and the rest is shown', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await commit({ segments: [segment('screen', at(9), at(9) + DAY / 24)] });
  storage = { ...storage, checkInsSince: () => Promise.reject(new Error('no disk')) };
  open('#/');
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toBe(journal.notRead);
  expect(await screen.findByRole('table', { name: journal.weeks.pauses })).not.toBeNull();
  expect(errors).toHaveBeenCalled();
});
