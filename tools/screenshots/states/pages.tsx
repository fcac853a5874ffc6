// The wide pages, each at its address, over somebody's rows; and on the first day, when there are none.
import { Journal } from '../../../entrypoints/journal/Journal.tsx';
import { Library } from '../../../entrypoints/library/Library.tsx';
import { SettingsPart } from '../../../entrypoints/settings/SettingsPart.tsx';
import { Welcome } from '../../../entrypoints/welcome/Welcome.tsx';
import type { GalleryState } from '../states.tsx';
import { emptyStorage, filledStorage } from './stored.ts';

type More = Pick<GalleryState, 'ready' | 'press' | 'type'>;

const library = (name: string, hash: string, more: More = {}): GalleryState => ({
  name: `library-${name}`,
  page: 'library',
  hash,
  view: <Library storage={filledStorage} />,
  ready: 'main h1',
  ...more,
});

const journal = (name: string, hash: string, more: More = {}): GalleryState => ({
  name: `journal-${name}`,
  page: 'journal',
  hash,
  view: <Journal storage={filledStorage} />,
  ready: '.columns ~ .columns',
  ...more,
});

const settings = (name: string, hash: string, more: More = {}): GalleryState => ({
  name: `settings-${name}`,
  page: 'settings',
  hash,
  view: <SettingsPart storage={filledStorage} />,
  ready: '.shortcuts',
  ...more,
});

const welcome = (name: string, more: More = {}): GalleryState => ({
  name: `welcome-${name}`,
  page: 'welcome',
  hash: `#/${name}`,
  isFresh: true,
  view: <Welcome />,
  ready: 'h1',
  ...more,
});

export const PAGE_STATES: readonly GalleryState[] = [
  library('points', ''),
  library('point', '#/points/GB21'),
  library('point-hand', '#/points/LI4'),
  library('lost', '#/nowhere/at/all'),
  library('find', '#/find'),
  library('find-search', '#/find', { type: ['.finder input', 'neck'] }),
  library('find-alarm', '#/find', { type: ['.finder input', 'chest pain'] }),
  library('find-offer', '#/find/head'),
  library('find-place', '#/find/nape'),
  library('find-closed', '#/find/chest'),
  library('find-decline', '#/find/migraine'),
  library('routines', '#/routines'),
  library('routine', '#/routines/three-points-180'),
  library('routine-own', '#/routines/own-2'),
  library('builder', '#/routines/new/edit'),
  library('builder-own', '#/routines/own-1/edit'),
  library('plan', '#/plan'),
  library('plan-change', '#/plan', { press: ['.chosen .button'] }),
  library('learn', '#/learn'),
  library('learn-breaks', '#/learn/breaks'),
  library('learn-red-flags', '#/learn/red-flags'),
  journal('today', ''),
  journal('day', '#/2026-11-17', { press: ['.as-table summary'] }),
  journal('folded', '#/2026-03-03'),
  { ...journal('first-day', ''), view: <Journal storage={emptyStorage} />, isFresh: true },
  settings('all', ''),
  settings('search', '', { type: ['.settings-head input', 'sound'] }),
  settings('lost', '#/nowhere'),
  settings('hours', '#/hours', { press: ['.hours-item .button'] }),
  { ...settings('first-day', ''), view: <SettingsPart storage={emptyStorage} />, isFresh: true },
  welcome('day'),
  welcome('safety'),
  welcome('hours'),
  welcome('firm'),
  welcome('pin'),
];
