// Stands in for webextension-polyfill in the gallery: what our pages ask a browser for, with somebody's settings in it.
import type { Settings } from '../../core/settings.ts';

const settings: Partial<Settings> = {
  workingHours: [
    { days: [1, 2, 3, 4], from: '08:30', to: '17:30' },
    { days: [5], from: '08:30', to: '14:00' },
  ],
  plans: [
    {
      routine: 'three-points-180',
      since: '2026-11-09',
      days: [1, 2, 3, 4, 5],
      times: ['09:30', '13:00', '16:30'],
    },
  ],
  schedule: [{ time: '17:15', days: [1, 3, 5], routine: 'winddown-600' }],
};
const profile = { kind: 'answered', answeredAt: Date.UTC(2026, 10, 2), adult: true, conditions: ['wrist'] };

/** `?fresh`: nothing is stored yet, as after installing. */
const isFresh = new URLSearchParams(location.search).has('fresh');

function createArea(stored: Record<string, unknown>) {
  return {
    get: async () => ({ ...stored }),
    set: async (values: object) => void Object.assign(stored, values),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

// The polyfill's own shape.
// oxlint-disable-next-line import/no-default-export
export default {
  storage: { local: createArea(isFresh ? {} : { settings, profile }), session: createArea({}) },
  runtime: { sendMessage: async () => ({ ok: true }), getURL: (path: string) => path },
  permissions: { contains: async () => false },
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
      { name: 'start-routine', description: 'Start a routine', shortcut: 'Alt+Shift+S' },
      { name: 'snooze', description: 'Snooze the nudge', shortcut: '' },
      { name: 'meeting', description: 'Switch the meeting on or off', shortcut: '' },
    ],
  },
};
