// Every state of the popup that is photographed, in the order of the contact sheet.
import type { ComponentChildren } from 'preact';
import { CHECK_IN_STATES } from './states/check-in.tsx';
import { FIGURE_STATES } from './states/figures.tsx';
import { HOME_STATES } from './states/home.tsx';
import { PLAYER_STATES } from './states/player.tsx';
import { PROMPT_STATES } from './states/prompt.tsx';
import { RUN_STATES } from './states/run.tsx';
import { SAFETY_STATES } from './states/safety.tsx';

export type GalleryState = {
  name: string;
  view: ComponentChildren;
  /** Controls to press first, in turn, by CSS selector: menus that open. */
  press?: readonly string[];
};

export const STATES: readonly GalleryState[] = [
  ...HOME_STATES,
  ...PROMPT_STATES,
  ...SAFETY_STATES,
  ...PLAYER_STATES,
  ...FIGURE_STATES,
  ...RUN_STATES,
  ...CHECK_IN_STATES,
];
