import { describe, expect, it } from 'vitest';
import { type Graph, sharedFileOf } from '../../tools/build/first-load.ts';

const POPUP = '/entrypoints/popup/index.html';
const BREAK = '/entrypoints/break/index.html';
const LIBRARY = '/entrypoints/library/index.html';
const WELCOME = '/entrypoints/welcome/index.html';
const PARTS = '/entrypoints/popup/home-parts.tsx';

/** Who imports what, and who imports it later. */
const IMPORTERS: Record<string, { by?: string[]; later?: string[] }> = {
  [POPUP]: {},
  [BREAK]: {},
  [LIBRARY]: {},
  [WELCOME]: {},
  app: { by: [POPUP, BREAK] },
  preact: { by: [LIBRARY, WELCOME, 'app'] },
  title: { by: [LIBRARY, WELCOME] },
  card: { by: ['app', 'finder'] },
  finder: { later: [LIBRARY] },
  [PARTS]: { later: ['app'] },
  today: { by: [PARTS] },
  figure: { by: ['today', 'finder'] },
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
    ['preact', 'first-break-library-popup', 'all pages load first'],
    ['app', 'first-break-popup', 'some pages load first'],
    ['card', 'first-break-popup-later-library', 'some pages load first and another later'],
    [PARTS, 'home-later-break-popup', 'home sends for'],
    ['today', 'home-later-break-popup', 'home sends for with it'],
    ['figure', 'home-later-break-library-popup', 'home and another page have a use for'],
    ['title', null, 'one page alone has a use for, but for the welcome, which is seldom opened'],
    ['player', null, 'comes later'],
    ['finder', null, 'comes later on another page'],
  ])('of %s is %s: what %s', (id, file, _what) => {
    expect(sharedFileOf(id, graph)).toBe(file);
  });
});
