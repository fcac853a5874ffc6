// A Vite plugin: what is imported later is imported, and nothing else. Vite's own helper would first load styles that
// belong to it; ours are all in the page's one file, and every page would carry the helper.
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
