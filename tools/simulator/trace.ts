// What a trace says, line by line: the truth about a person, a computer and a browser. docs/simulator.md describes it.
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';

/** Lines that say nothing but what happened. */
export const PLAIN_WHATS = [
  'start-browser',
  'quit-browser',
  'crash-browser',
  'kill-worker',
  'input',
  'no-input',
  'lock',
  'unlock',
  'sleep',
  'wake',
  'focus-browser',
  'blur-browser',
  'switch-tab',
  'open-tab',
  'close-tab',
  'audio-on',
  'audio-off',
  'fullscreen-on',
  'fullscreen-off',
  'call-on',
  'call-off',
  'end',
] as const;
export type PlainWhat = (typeof PLAIN_WHATS)[number];

/** How a person takes a prompt. */
export const REACTIONS = ['start', 'snooze', 'skip', 'ignore'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** What happened; `patch` has been checked against the settings that hold then. */
export type Happening =
  | { what: PlainWhat }
  | { what: 'set-clock'; byMs: Millis }
  | { what: 'set-zone'; zone: Zone }
  | { what: 'settings'; patch: Readonly<Record<string, unknown>> }
  | { what: 'check-in'; stress?: number; tension?: number }
  | { what: 'react'; to: Reaction };

/** `at` is true time, whatever the extension's clock says. */
export type TraceLine = { at: Millis } & Happening;
