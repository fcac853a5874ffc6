import { describe, expect, it } from 'vitest';
import { type Graph, sharedFileOf } from '../../tools/build/first-load.ts';

const POPUP = '/entrypoints/popup/index.html';
const BREAK = '/entrypoints/break/index.html';
const LIBRARY = '/entrypoints/library/index.html';
const JOURNAL = '/entrypoints/journal/index.html';
const WELCOME = '/entrypoints/welcome/index.html';
const PARTS = '/entrypoints/popup/home-parts.tsx';

/** Who imports what, and who imports it later. */
const IMPORTERS: Record<string, { by?: string[]; later?: string[] }> = {
  [POPUP]: {},
  [BREAK]: {},
  [LIBRARY]: {},
  [JOURNAL]: {},
  [WELCOME]: {},
  app: { by: [POPUP, BREAK] },
  preact: { by: [LIBRARY, WELCOME, 'app'] },
  head: { by: [LIBRARY, JOURNAL] },
  title: { by: [LIBRARY, WELCOME] },
  card: { by: ['app', 'finder'] },
  finder: { later: [LIBRARY] },
  [PARTS]: { later: ['app'] },
  today: { by: [PARTS] },
  figure: { by: ['today', 'finder'] },
  schedule: { by: ['today', JOURNAL] },
  chart: { by: [JOURNAL, LIBRARY, 'today'] },
  player: { later: ['app'] },
};
const graph: Graph = {
  getModuleInfo: (id) => ({
    isEntry: id.endsWith('.html'),
    importers: IMPORTERS[id]?.by ?? [],
    dynamicImporters: IMPORTERS[id]?.later ?? [],
  }),
};

describe('the file that a module lies in', () => {
  it.each([
    ['preact', 'first-of-all', 'all pages load first'],
    ['app', 'first-daily', 'popup and break page load first'],
    ['card', 'first-of-all', 'popup and break page load first and another later'],
    ['head', 'first-journal-library', 'other pages load first'],
    [PARTS, 'home-daily', 'home sends for'],
    ['today', 'home-daily', 'home sends for with it'],
    ['figure', 'home-of-all', 'home and another page have a use for'],
    ['schedule', 'home-of-all', 'home sends for and one other page loads first'],
    ['chart', 'home-of-all', 'home sends for and other pages load first'],
    ['title', null, 'one page alone has a use for, but for the welcome, which is seldom opened'],
    ['player', null, 'comes later'],
    ['finder', null, 'comes later on another page'],
  ])('of %s is %s: what %s', (id, file, _what) => {
    expect(sharedFileOf(id, graph)).toBe(file);
  });
});
