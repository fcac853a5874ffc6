// The rows for the person's data, by names: what a file would do is said before it does, and deleting asks once.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeleteRow } from '../../components/settings/DeleteRow.tsx';
import { ExportRow } from '../../components/settings/ExportRow.tsx';
import { ImportRow, type ImportRowProps } from '../../components/settings/ImportRow.tsx';
import type { ImportDone, ImportView } from '../../components/settings/import-view.ts';
import { SettingsContext } from '../../components/settings/settings-page.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { show } from './support.tsx';

afterEach(cleanup);

const within = (row: ComponentChildren) =>
  show(
    <SettingsContext.Provider
      value={{
        settings: DEFAULT_SETTINGS,
        when: { now: 0, zone: 'UTC' },
        draft: {},
        told: null,
        found: null,
        onDraft: () => undefined,
        onSave: () => undefined,
      }}
    >
      {row}
    </SettingsContext.Provider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const VIEW: ImportView = {
  file: 'mine.json',
  adds: [
    { table: 'runs', count: 12 },
    { table: 'routines', count: 1 },
  ],
  leaves: [{ why: 'here', count: 3 }],
  unread: [
    { part: 'nudges', place: 4, reasons: ['nudge.kind: one of scheduled, stress, tension'] },
    { part: 'settings', reasons: ['level: one of gentle, badge, clear, page'] },
  ],
  settings: 2,
  safety: 'here',
};

describe('saving a file', () => {
  it('brings the safety answers only when they are ticked', async () => {
    const onSave = vi.fn(async () => undefined);
    within(<ExportRow isDurable onSave={onSave} />);
    press('Save a file');
    fireEvent.click(screen.getByRole('checkbox', { name: 'With my safety answers' }));
    press('Save a file');
    expect(onSave.mock.calls).toEqual([[false], [true]]);
    expect(await screen.findByText(/on its way to your downloads/)).toBeTruthy();
  });
  it('says so where what is stored cannot be read, and where nothing is kept', async () => {
    const { show: again } = within(<ExportRow isDurable onSave={async () => Promise.reject(new Error())} />);
    press('Save a file');
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
    again(null);
    within(<ExportRow isDurable={false} onSave={async () => undefined} />);
    expect(screen.queryByRole('button', { name: 'Save a file' })).toBeNull();
  });
});

describe('taking in a file', () => {
  const choose = () => {
    const input = screen.getByLabelText<HTMLInputElement>('Choose a file');
    fireEvent.change(input, { target: { files: [new File(['{}'], 'mine.json')] } });
  };
  const open = (over: Partial<ImportRowProps> = {}) => {
    const onTake = vi.fn<ImportRowProps['onTake']>(async (withSettings) => ({ count: 13, withSettings }));
    within(<ImportRow isDurable onRead={async () => ({ view: VIEW })} onTake={onTake} {...over} />);
    return onTake;
  };
  it('says in numbers what it adds, leaves out and cannot read, before it does anything', async () => {
    const onTake = open();
    choose();
    const title = await screen.findByRole('heading', { name: 'What is in mine.json' });
    expect(document.activeElement).toBe(title);
    for (const text of ['12 routines done', '1 routine of your own', '3 entries that are here already'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('2 entries cannot be read')).toBeTruthy();
    expect(screen.getByText('Nudges, entry 4: nudge.kind: one of scheduled, stress, tension')).toBeTruthy();
    expect(screen.getByText('Its safety answers are left out: yours are here.')).toBeTruthy();
    expect(onTake).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: /2 are others than here/ }));
    press('Take it in');
    const told = await screen.findByText(/13 entries were added/);
    expect(told.textContent).toContain('The settings are those of the file.');
    expect(document.activeElement).toBe(told);
    expect(onTake.mock.calls).toEqual([[true]]);
  });
  it('says that it reads, then that it takes in, and does neither twice at once', async () => {
    const [reading, taking] = [
      Promise.withResolvers<{ view: ImportView }>(),
      Promise.withResolvers<ImportDone>(),
    ];
    const onRead = vi.fn<ImportRowProps['onRead']>(() => reading.promise);
    const onTake = vi.fn<ImportRowProps['onTake']>(() => taking.promise);
    within(<ImportRow isDurable onRead={onRead} onTake={onTake} />);
    choose();
    expect((await screen.findByText('Reading the file…')).getAttribute('role')).toBe('status');
    const input = screen.getByLabelText<HTMLInputElement>('Choose a file');
    expect(input.getAttribute('aria-disabled')).toBe('true');
    expect(fireEvent.click(input)).toBe(false);
    reading.resolve({ view: VIEW });
    await screen.findByRole('button', { name: 'Take it in' });
    expect(screen.queryByText('Reading the file…')).toBeNull();
    press('Take it in');
    expect((await screen.findByText('Taking it in…')).getAttribute('role')).toBe('status');
    press('Take it in');
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Take it in' }).getAttribute('aria-disabled')).toBe('true');
    expect(onTake).toHaveBeenCalledTimes(1);
    taking.resolve({ count: 13, withSettings: false });
    expect(await screen.findByText(/13 entries were added/)).toBeTruthy();
  });
  it('takes the same file again when it is chosen again', async () => {
    const onRead = vi.fn<ImportRowProps['onRead']>(async () => ({ refused: 'unread' }));
    open({ onRead });
    for (const count of [1, 2]) {
      choose();
      expect(screen.getByLabelText<HTMLInputElement>('Choose a file').value).toBe('');
      await screen.findByRole('alert');
      expect(onRead).toHaveBeenCalledTimes(count);
    }
  });
  it('of which nothing can be read says so, and not that it is here', async () => {
    const nothing = { ...VIEW, adds: [], leaves: [], settings: null, safety: null };
    open({ onRead: async () => ({ view: nothing }) });
    choose();
    expect(await screen.findByText('Nothing in it can be read.')).toBeTruthy();
    expect(screen.queryByText(/It adds nothing/)).toBeNull();
  });
  it('can be left without having done anything', async () => {
    const onTake = open();
    choose();
    await screen.findByRole('heading', { name: 'What is in mine.json' });
    press('Cancel');
    expect(screen.getByLabelText('Choose a file')).toBeTruthy();
    expect(onTake).not.toHaveBeenCalled();
  });
  it('has nothing to take where all of it is here', async () => {
    open({ onRead: async () => ({ view: { ...VIEW, adds: [], settings: 0, unread: [] } }) });
    choose();
    expect(await screen.findByText(/It adds nothing/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
  });
  it.each([
    ['not-json', /no file of Press Pause/],
    ['newer', /newer version/],
    ['open', /A routine is open/],
  ] as const)('is refused with a sentence: %s', async (refused, sentence) => {
    open({ onRead: async () => ({ refused }) });
    choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  });
  it('that cannot be stored has added nothing, and says so', async () => {
    open({ onTake: async () => Promise.reject(new Error('no disk')) });
    choose();
    await screen.findByRole('button', { name: 'Take it in' });
    press('Take it in');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was added');
  });
});

describe('deleting', () => {
  const counts = { routines: 2, runs: 12, checkIns: 24, nudges: 30, segments: 0, days: 0, signals: 0 };
  it('says in numbers what goes, and goes on only by a second button', async () => {
    const onDelete = vi.fn(async () => undefined);
    within(
      <DeleteRow
        what="everything"
        onCount={async () => ({ counts, isRunOpen: false })}
        onDelete={onDelete}
      />,
    );
    press('Delete everything');
    expect(await screen.findByText('12 routines done')).toBeTruthy();
    expect(screen.getByText('2 routines of your own')).toBeTruthy();
    expect(screen.getByText('your settings')).toBeTruthy();
    expect(screen.queryByText(/^0 /)).toBeNull();
    expect(onDelete).not.toHaveBeenCalled();
    press('Yes, delete everything');
    const told = await screen.findByText(/Everything is deleted/);
    expect(document.activeElement).toBe(told);
    expect(onDelete).toHaveBeenCalledTimes(1);
  });
  it('brings its question and both buttons into view, and says that an open routine ends', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    const goes = async () => ({ counts, isRunOpen: true });
    within(<DeleteRow what="everything" onCount={goes} onDelete={async () => undefined} />);
    press('Delete everything');
    expect(await screen.findByText('A routine is open. It ends.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('This goes:');
    const [card] = shown.mock.contexts as Element[];
    expect(card?.contains(screen.getByRole('button', { name: 'Yes, delete everything' }))).toBe(true);
    expect(card?.contains(screen.getByRole('button', { name: 'Cancel' }))).toBe(true);
    shown.mockRestore();
  });
  it('the history leaves the own routines and the settings out of what goes', async () => {
    within(
      <DeleteRow
        what="history"
        onCount={async () => ({ counts, isRunOpen: false })}
        onDelete={async () => undefined}
      />,
    );
    press('Delete the history');
    expect(await screen.findByText('30 nudges')).toBeTruthy();
    expect(screen.queryByText('2 routines of your own')).toBeNull();
    expect(screen.queryByText('your settings')).toBeNull();
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Delete the history' })).toBeTruthy();
  });
  it('that fails says so', async () => {
    const refuse = async () => Promise.reject(new Error('no disk'));
    within(
      <DeleteRow what="history" onCount={async () => ({ counts, isRunOpen: false })} onDelete={refuse} />,
    );
    press('Delete the history');
    await screen.findByText('30 nudges');
    press('Yes, delete the history');
    expect(await screen.findByText(/could not be deleted/)).toBeTruthy();
  });
});
