// The routines' part of the library over storage in memory: the form, what is kept of it, files, and what is told.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../entrypoints/library/Library.tsx';
import english from '../../locales/en.json' with { type: 'json' };
import { createCopyingTables, createMemoryStorage } from '../../platform/memory-storage.ts';
import { loadOwnRoutines } from '../../platform/own-routines.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { DRAFT, ownRoutine } from '../support/own-routines.ts';
import { show } from './support.tsx';

const { builder } = english;
const { form } = builder;

let storage: Storage;
let errors: ReturnType<typeof silence>;
const silence = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  useEmptyBrowser();
  errors = silence();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: true }) });
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
  storage = { ...createMemoryStorage(createCopyingTables(), () => Date.now()), isDurable: true };
  const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] };
  await fakeBrowser.storage.local.set({ profile });
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.restoreAllMocks();
});

async function open(hash: string): Promise<void> {
  cleanup();
  location.hash = hash;
  show(<Library storage={storage} />);
  await screen.findByRole('heading', { level: 1 });
}
const heading = async (name: string) => screen.findByRole('heading', { level: 1, name });
const names = async () => (await loadOwnRoutines(storage)).map(({ name }) => name);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const steps = () => [...document.querySelectorAll('.step-row')].map((row) => row.getAttribute('aria-label'));

describe('the form', () => {
  it('calls nothing wrong before it is to be saved, then says each fault beside its field, and keeps nothing', async () => {
    await open('#/routines/new');
    press(form.addPoint);
    expect(document.querySelector('.field--wrong')).toBeNull();
    const [seconds] = screen.getAllByLabelText(form.length);
    if (!seconds) throw new Error('A step has a length.');
    fireEvent.input(seconds, { target: { value: '' } });
    press(form.save);
    // The name, and one press: not one for each of its three times.
    await screen.findByText('2 things to mend before it can be saved.');
    expect(document.querySelectorAll('.field--wrong')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(form.name)));
    expect(await names()).toEqual([]);
  });

  it('says that a routine without steps is none, and puts the voice there', async () => {
    await open('#/routines/new');
    type(form.name, 'Empty');
    press(form.save);
    await screen.findByText('A routine has 1 to 40 steps.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('One thing to mend'));
  });

  it('keeps a routine once, however fast it is saved', async () => {
    await open('#/routines/new');
    press(form.addPoint);
    type(form.name, 'Mine');
    press(form.save);
    press(form.save);
    await heading('Mine');
    expect(await names()).toEqual(['Mine']);
  });

  it('brings back what was begun, for each routine its own, and can begin again', async () => {
    await storage.putOwnRows([ownRoutine(), ownRoutine({ id: 'own-2', name: 'Other', madeAt: 2 })]);
    await open('#/routines/own-1/edit');
    type(form.name, 'Half');
    await open('#/routines/own-2/edit');
    type(form.name, 'Second half');
    await open('#/routines/own-1/edit');
    await screen.findByText(form.restored);
    expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'Half');
    press(form.discard);
    expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'After lunch');
    // What stands there now is a routine that can be saved.
    type(form.name, 'Whole');
    press(form.save);
    await heading('Whole');
    expect(await names()).toEqual(['Whole', 'Other']);
    await open('#/routines/own-2/edit');
    expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'Second half');
  });

  it('moves a step as far as one likes with one button, and says where it is', async () => {
    await storage.putOwnRows([ownRoutine()]);
    await open('#/routines/own-1/edit');
    press('Move step 3 earlier');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move step 2 earlier'),
    );
    screen.getByText('Breathe is now step 2 of 3.');
    fireEvent.click(document.activeElement ?? document.body);
    await waitFor(() => expect(steps()[0]).toBe('Step 1: Breathe'));
    // At the top there is no earlier: the focus stays in the row.
    expect(document.activeElement?.closest('li')?.getAttribute('aria-label')).toBe('Step 1: Breathe');
    press('Remove step 1');
    await waitFor(() => expect(steps()).toEqual(['Step 1: Settle', 'Step 2: He Gu, left hand']));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove step 1');
  });

  it('says that it was not kept when the storage fails, and keeps what was typed', async () => {
    vi.spyOn(storage, 'putOwnRows').mockRejectedValue(new Error('full'));
    await open('#/routines/new');
    press(form.addPoint);
    type(form.name, 'Mine');
    press(form.save);
    await screen.findByText(builder.notKept);
    expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'Mine');
  });

  it('begins with a copy of one of ours, but of none for the mat', async () => {
    await open('#/routines/steady-180/edit');
    expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'Steady, mine');
    for (const id of ['mat-600', 'classic-180'] as const) {
      await open(`#/routines/${id}/edit`);
      await heading(english.routines[id].name);
      expect(screen.queryByLabelText(form.name)).toBeNull();
    }
  });
});

describe('a routine that was changed elsewhere meanwhile', () => {
  it('is kept beside it, and that is said', async () => {
    await storage.putOwnRows([ownRoutine()]);
    await open('#/routines/own-1/edit');
    type(form.name, 'From here');
    await storage.putOwnRows([ownRoutine({ name: 'From there', changedAt: 9 })]);
    press(form.save);
    await screen.findByText(builder.elsewhere);
    expect((await names()).sort()).toEqual(['From here', 'From there']);
  });
});

describe('what is told', () => {
  it('goes with the page that it was told on', async () => {
    await storage.putOwnRows([ownRoutine()]);
    await open('#/routines/own-1');
    press(builder.delete);
    await heading(builder.title);
    await screen.findByText(/After lunch was deleted/);
    press(builder.undo);
    await waitFor(async () => expect(await names()).toEqual(['After lunch']));
    expect(screen.queryByText(/was deleted/)).toBeNull();
  });

  it('of a deletion that failed stands on the page of the routine', async () => {
    await storage.putOwnRows([ownRoutine()]);
    vi.spyOn(storage, 'deleteOwnRow').mockRejectedValue(new Error('busy'));
    await open('#/routines/own-1');
    press(builder.delete);
    await screen.findByText(builder.notKept);
    await heading('After lunch');
  });

  it.each([
    ['{', builder.problems['not-json']],
    ['{"a":1}', builder.problems['not-a-file']],
  ])('of the file %s is what is wrong with it', async (content, sentence) => {
    await open('#/routines');
    const input = screen.getByLabelText(builder.import);
    Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')] });
    fireEvent.change(input);
    const alert = await screen.findByRole('alert');
    within(alert).getByText(builder.unreadable);
    within(alert).getByText(sentence);
    expect(await names()).toEqual([]);
  });
});

describe('where the own routines cannot be read', () => {
  it('ours are there all the same', async () => {
    vi.spyOn(storage, 'ownRows').mockRejectedValue(new Error('damaged'));
    await open('#/routines');
    screen.getByText(english.routines['steady-180'].name);
    await open('#/routines/steady-180');
    await heading(english.routines['steady-180'].name);
    expect(errors).toHaveBeenCalled();
  });
});

describe('the page of a routine', () => {
  it('shows what is really pressed, and why that is so', async () => {
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: ['pregnancy'] };
    await fakeBrowser.storage.local.set({ profile });
    await open('#/routines/reset-60');
    await screen.findByText('He Gu left out');
    const list = document.querySelector('.step-list');
    expect(list?.textContent).toContain('Zhong Zhu');
    expect(list?.textContent).not.toContain('He Gu');
  });

  it('has no start where it is left out, and names another', async () => {
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: ['numb_feet'] };
    await fakeBrowser.storage.local.set({ profile });
    await open('#/routines/feet-600');
    await screen.findByText(/This routine is left out/);
    expect(screen.queryByRole('link', { name: /^Start/ })).toBeNull();
    const other = screen.getByRole('link', { name: 'Steady instead' });
    expect(other.getAttribute('href')).toBe('#/routines/steady-180');
  });

  it('starts in a tab of its own, so that this one is there afterwards', async () => {
    await storage.putOwnRows([ownRoutine({ ...DRAFT })]);
    await open('#/routines/own-1');
    const start = await screen.findByRole('link', { name: /^Start/ });
    expect([start.getAttribute('href'), start.getAttribute('target')]).toEqual([
      'break.html?start=own-1',
      '_blank',
    ]);
  });
});
