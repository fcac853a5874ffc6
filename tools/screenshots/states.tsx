// Every state of the popup and of the pages that is photographed, in the order of the contact sheet.
import type { ComponentChildren } from 'preact';
import { CHECK_IN_STATES } from './states/check-in.tsx';
import { FIGURE_STATES } from './states/figures.tsx';
import { HOME_STATES } from './states/home.tsx';
import { PAGE_STATES } from './states/pages.tsx';
import { PLAYER_STATES } from './states/player.tsx';
import { PROMPT_STATES } from './states/prompt.tsx';
import { RUN_STATES } from './states/run.tsx';
import { SAFETY_STATES } from './states/safety.tsx';
import { SOUND_STATES } from './states/sound.tsx';

export type GalleryState = {
  name: string;
  view: ComponentChildren;
  /** Controls to press first, in turn, by CSS selector: menus that open. */
  press?: readonly string[];
  /** What to type first, and where. */
  type?: readonly [selector: string, text: string];
  /** One of the wide pages, at this address; the popup without. */
  page?: WidePage;
  hash?: string;
  /** As after installing: nothing is stored. */
  isFresh?: true;
  /** What is there once all of it is. */
  ready?: string;
};

export type WidePage = 'library' | 'journal' | 'settings' | 'welcome';

/** All of a state but what it shows, as the page that lists them tells it. */
export type NamedState = Omit<GalleryState, 'view'>;

export const STATES: readonly GalleryState[] = [
  ...HOME_STATES,
  ...PROMPT_STATES,
  ...SAFETY_STATES,
  ...SOUND_STATES,
  ...PLAYER_STATES,
  ...FIGURE_STATES,
  ...RUN_STATES,
  ...CHECK_IN_STATES,
  ...PAGE_STATES,
];
