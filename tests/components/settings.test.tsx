// The page of settings over real settings, by names and by keyboard: what is kept, what is said, and what stays.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Segment } from '../../core/ledger.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';
import { SettingsPart } from '../../entrypoints/settings/SettingsPart.tsx';
import words from '../../locales/en.json' with { type: 'json' };
import { localZone } from '../../platform/local-zone.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import { saveSettings } from '../../platform/save-settings.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { show } from './support.tsx';

let asked: unknown[];

beforeEach(() => {
  useEmptyBrowser();
  asked = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      asked.push(message);
      return { ok: true };
    },
  });
  Object.assign(fakeBrowser, {
    commands: {
      getAll: async () => [
        { name: 'snooze', shortcut: 'Alt+S' },
        { name: 'other', description: 'Other' },
      ],
    },
  });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const zone = localZone();
const yesterday = addDays(dayAt(Date.now(), zone), -1);
/** Yesterday from nine on: screen time for so many minutes. */
const morning = (minutes: number): Segment => {
  const from = dayStart(yesterday, zone) + 9 * HOUR;
  return { kind: 'screen', day: yesterday, from, to: from + minutes * MINUTE, zone };
};

async function open(stored: Partial<Settings> = {}, segments: readonly Segment[] = []): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...stored } });
  const memory = createMemoryStorage(createMemoryTables(), () => Date.now());
  show(
    <SettingsPart
      storage={{
        ...memory,
        isDurable: true,
        segmentsOn: async (day) => segments.filter((segment) => segment.day === day),
      }}
    />,
  );
  await screen.findByRole('heading', { name: 'Settings' });
}
const slider = (name: string) => screen.findByRole<HTMLInputElement>('slider', { name });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const times = () => document.querySelector('.whatif-times')?.textContent?.split(' · ').length;

describe('a number', () => {
  it('is said in words, and kept when the slider is let go, not before', async () => {
    await open();
    const input = await slider('Screen time before a nudge');
    expect(input.getAttribute('aria-valuetext')).toBe('50 minutes');
    fireEvent.input(input, { target: { value: '65' } });
    expect(input.getAttribute('aria-valuetext')).toBe('65 minutes');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    fireEvent.change(input, { target: { value: '65' } });
    expect(await screen.findByText('Saved: Screen time before a nudge')).toBeTruthy();
    expect((await loadSettings()).tensionMinutes).toBe(65);
  });
  it('goes back to its default by a button that is only there when it is another', async () => {
    await open({ tensionMinutes: 65 });
    await press('Screen time before a nudge: back to 50 minutes');
    await screen.findByText('Saved: Screen time before a nudge');
    expect((await loadSettings()).tensionMinutes).toBe(50);
    expect(screen.queryByRole('button', { name: /back to 50/ })).toBeNull();
  });
  it('that is dragged stays where it is when another page changes the settings', async () => {
    await open();
    const input = await slider('Screen time before a nudge');
    fireEvent.input(input, { target: { value: '80' } });
    await act(async () => void (await saveSettings({ minGapMinutes: 60, tensionMinutes: 30 })));
    expect((await slider('At least this long between nudges')).value).toBe('60');
    expect(input.value).toBe('80');
  });
  it('of none is said so', async () => {
    await open({ tensionPerDay: 0, maxDeferralMinutes: 0 });
    expect((await slider('At most so many a day')).getAttribute('aria-valuetext')).toBe('none');
    expect((await slider('Longest wait for a good moment')).getAttribute('aria-valuetext')).toBe('no wait');
  });
});

describe('a setting that is kept', () => {
  it('changes nothing and says so where it cannot be stored', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no disk'));
    fireEvent.click(await screen.findByRole('switch', { name: 'Films and videos count' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be stored');
    expect((await loadSettings()).countMedia).toBe(true);
    expect(errors).toHaveBeenCalledTimes(1);
  });
  it('is a switch, or one of a few, and holds at once', async () => {
    await open();
    fireEvent.click(await screen.findByRole('switch', { name: 'Wait while sound is playing' }));
    await screen.findByText('Saved: Wait while sound is playing');
    const theme = within(screen.getByRole('radiogroup', { name: 'Light or dark' }));
    fireEvent.click(theme.getByRole('radio', { name: 'Dark' }));
    await screen.findByText('Saved: Light or dark');
    expect(await loadSettings()).toMatchObject({ holdForAudio: false, theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    fireEvent.click(theme.getByRole('radio', { name: 'As the system' }));
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBeUndefined());
  });
});

describe('how firmly a nudge shows', () => {
  it('is said in one sentence, and can be seen', async () => {
    await open({ level: 'badge' });
    expect(await screen.findByText('A dot on the toolbar button, and nothing else.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Page' }));
    expect(await screen.findByText(/a page of its own opens in a tab/)).toBeTruthy();
    await press('Show me one now');
    expect(await screen.findByText('On its way. Look at the toolbar.')).toBeTruthy();
    expect(asked).toEqual([{ kind: 'tried' }]);
  });
});

describe('the working hours', () => {
  const hours = async () => (await loadSettings()).workingHours;
  it('are refused beside the field until they are right, and what was typed stays', async () => {
    await open();
    await press('Add hours');
    const form = await screen.findByRole('form', { name: 'New hours' });
    const [from, to] = [within(form).getByLabelText('From'), within(form).getByLabelText('To')];
    fireEvent.input(from, { target: { value: '18:00' } });
    fireEvent.input(to, { target: { value: '18:00' } });
    await press('Save');
    await vi.waitFor(() => expect(document.activeElement).toBe(to));
    expect(screen.getByText('Choose an end other than the beginning.')).toBeTruthy();
    expect((from as HTMLInputElement).value).toBe('18:00');
    expect(await hours()).toEqual([]);
    fireEvent.input(to, { target: { value: '02:00' } });
    await press('Save');
    expect(await screen.findByText('Monday to Friday, 18:00 to 02:00 the next day')).toBeTruthy();
    expect(await hours()).toEqual([{ days: [1, 2, 3, 4, 5], from: '18:00', to: '02:00' }]);
  });
  it('are refused beside the field where they are here already, and where a time is missing', async () => {
    const range = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
    await open({ workingHours: [range] });
    await press('Add hours');
    await press('Save');
    const to = screen.getByLabelText('To');
    await vi.waitFor(() => expect(document.activeElement).toBe(to));
    expect(screen.getByText('These hours are here already.')).toBeTruthy();
    fireEvent.input(to, { target: { value: '' } });
    expect(await screen.findByText('Give a time.')).toBeTruthy();
    expect(await hours()).toEqual([range]);
  });
  it('are changed, deleted and brought back, each by its name', async () => {
    await open({ workingHours: [{ days: [6], from: '10:00', to: '12:00' }] });
    await press('Change: Saturday, 10:00 to 12:00');
    const form = await screen.findByRole('form', { name: 'Change the hours' });
    fireEvent.click(within(form).getByRole('checkbox', { name: 'Sunday' }));
    await press('Save');
    await press('Delete: Sat, Sun, 10:00 to 12:00');
    expect(await screen.findByText('At any hour.')).toBeTruthy();
    await press('Undo');
    await vi.waitFor(async () => expect(await hours()).toMatchObject([{ days: [6, 0] }]));
  });
  it('are fourteen at most', async () => {
    const range = (day: number) => ({ days: [day % 7], from: day > 6 ? '13:00' : '08:00', to: '17:00' });
    await open({ workingHours: Array.from({ length: 14 }, (_, i) => range(i)) });
    expect(await screen.findByText('14 ranges are the most there can be.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add hours' })).toBeNull();
  });
  it('that are being typed stay when another page changes the settings', async () => {
    await open();
    await press('Add hours');
    const from = await screen.findByLabelText<HTMLInputElement>('From');
    fireEvent.input(from, { target: { value: '07:15' } });
    await act(
      async () => void (await saveSettings({ workingHours: [{ days: [1], from: '08:00', to: '09:00' }] })),
    );
    expect(await screen.findByText('Monday, 08:00 to 09:00')).toBeTruthy();
    expect(from.value).toBe('07:15');
  });
  it('that are being changed stay when another page changes just them, say so, and are kept beside them', async () => {
    const monday = { days: [1], from: '08:00', to: '09:00' };
    const sunday = { ...monday, days: [0] };
    await open({ workingHours: [monday, sunday] });
    await press('Change: Monday, 08:00 to 09:00');
    const from = await screen.findByLabelText<HTMLInputElement>('From');
    fireEvent.input(from, { target: { value: '07:15' } });
    const other = { days: [1], from: '08:00', to: '12:00' };
    await act(async () => void (await saveSettings({ workingHours: [other, sunday] })));
    expect(await screen.findByText(words.dailyPlan.status.elsewhere)).toBeTruthy();
    expect(await screen.findByText('Monday, 08:00 to 12:00')).toBeTruthy();
    expect([from.value, from.isConnected]).toEqual(['07:15', true]);
    await press('Save');
    const mine = { days: [1], from: '07:15', to: '09:00' };
    await vi.waitFor(async () => expect(await hours()).toEqual([other, sunday, mine]));
    expect(screen.queryByRole('form')).toBeNull();
    await press('Undo');
    await vi.waitFor(async () => expect(await hours()).toEqual([other, sunday]));
  });
  it('that were being changed and are gone leave with their form when it is cancelled', async () => {
    await open({ workingHours: [{ days: [1], from: '08:00', to: '09:00' }] });
    await press('Change: Monday, 08:00 to 09:00');
    await screen.findByRole('form');
    await act(async () => void (await saveSettings({ workingHours: [] })));
    expect(await screen.findByText(words.dailyPlan.status.elsewhere)).toBeTruthy();
    await press('Cancel');
    await vi.waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(screen.queryByText('Monday, 08:00 to 09:00')).toBeNull();
    expect(await hours()).toEqual([]);
  });
});

describe('what-if', () => {
  it('follows a slider while it is dragged, and says what the kept settings give', async () => {
    await open({}, [morning(200)]);
    await screen.findByText('With these settings, yesterday:');
    expect(times()).toBe(3);
    const input = await slider('Screen time before a nudge');
    fireEvent.input(input, { target: { value: '90' } });
    await vi.waitFor(() => expect(times()).toBe(2));
    expect(screen.getByText(/^As saved: /).textContent?.split(' · ')).toHaveLength(3);
    fireEvent.change(input, { target: { value: '90' } });
    expect((await screen.findByText(/^Before the last change: /)).textContent?.split(' · ')).toHaveLength(3);
    expect(times()).toBe(2);
  });
  it('keeps the room of what it will say, and stays by the groups that it answers to', async () => {
    await open({}, [morning(200)]);
    await screen.findByText('With these settings, yesterday:');
    const hold = document.querySelector('.whatif-hold');
    expect(hold?.querySelector('.whatif-other')?.textContent).toBe('');
    const groups = [...(hold?.parentElement?.querySelectorAll('h2') ?? [])].map((head) => head.textContent);
    expect(groups).toEqual(['When to nudge', 'When not to']);
  });
  it('takes the last day with screen time, and names it', async () => {
    const day = addDays(yesterday, -3);
    await open({}, [{ ...morning(60), day }]);
    expect(await screen.findByText(/^With these settings, on \w+day,? /)).toBeTruthy();
  });
  it('says what will appear where there is no such day', async () => {
    await open();
    expect(await screen.findByText(/^Once a day of yours is over/)).toBeTruthy();
    expect(document.querySelector('.whatif-hold')).toBeNull();
  });
});

describe('the search', () => {
  it('leaves what fits, hides the rest, tells the count, and gives everything back', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search the settings' }), {
      target: { value: 'dark mode' },
    });
    expect(await screen.findByText('1 setting found')).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: 'Light or dark' })).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'When not to' })).toBeNull();
    await press('Show all settings');
    expect(screen.getByRole('heading', { name: 'When not to' })).toBeTruthy();
  });
  it.each([
    ['import', 'Take in a file'],
    ['lunch', 'Working hours'],
    ['turn off', 'How firmly a nudge shows'],
    ['stop nudges', 'How firmly a nudge shows'],
  ])('finds by the word of a person: %s', async (query, name) => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    expect(await screen.findByText(/settings? found/)).toBeTruthy();
    expect(screen.getByRole('heading', { name })).toBeTruthy();
  });
  it('says so where no setting fits', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    expect(await screen.findByText(/No setting has these words/)).toBeTruthy();
  });
});

describe('an address', () => {
  it('leads to its group, also out of a search', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'dark mode' } });
    await screen.findByText('1 setting found');
    location.hash = '#/hours';
    window.dispatchEvent(new Event('hashchange'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('When not to'));
    expect(screen.getByRole('heading', { name: 'My data' })).toBeTruthy();
  });
  it('that there is not gives the page, and a sentence', async () => {
    location.hash = '#/nowhere';
    await open();
    expect(await screen.findByText(/There is no group of settings at this address/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'When to nudge' })).toBeTruthy();
  });
});

describe('an address that there is not', () => {
  it('is told in view, with the focus on it, also out of a search and twice', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'dark mode' } });
    await screen.findByText('1 setting found');
    for (const [i, hash] of ['#/nothing', '#/nowhere'].entries()) {
      location.hash = hash;
      window.dispatchEvent(new Event('hashchange'));
      const told = await screen.findByText(/There is no group of settings at this address/);
      await vi.waitFor(() => {
        expect(shown.mock.contexts.filter((one) => one === told).length).toBeGreaterThan(i);
        expect(document.activeElement).toBe(told);
      });
      screen.getByRole('searchbox').focus();
    }
    expect(screen.getByRole('heading', { name: 'When not to' })).toBeTruthy();
  });
});

describe('the safety answers', () => {
  it('are not on the page until somebody asks for them', async () => {
    await fakeBrowser.storage.local.set({
      profile: { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: ['pregnancy'] },
      safety: { hiddenUntil: {}, off: [], pacedBreathingOff: false, leftOut: ['LI4'] },
    });
    await open();
    const ask = await screen.findByRole('button', { name: 'Show my answers' });
    expect(document.body.textContent).not.toContain('I am pregnant');
    fireEvent.click(ask);
    expect(await screen.findByText(/I am pregnant/)).toBeTruthy();
    expect(screen.getByText(/^Left out by your choice: /)).toBeTruthy();
    expect(ask.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(ask);
    expect(document.body.textContent).not.toContain('I am pregnant');
  });
});

describe('the shortcuts', () => {
  it('are those that the browser tells, and without a key says so', async () => {
    await open();
    expect(await screen.findByText('Put a nudge off')).toBeTruthy();
    expect(screen.getByText('Alt+S')).toBeTruthy();
    expect(screen.getByText('Other')).toBeTruthy();
    expect(screen.getByText('no key')).toBeTruthy();
  });
  it('say the way in words where the browser does not open its page', async () => {
    Object.assign(fakeBrowser.tabs, { create: async () => Promise.reject(new Error('Illegal URL')) });
    await open();
    await press('Change the keys');
    expect(await screen.findByText(/about:addons/)).toBeTruthy();
  });
});
