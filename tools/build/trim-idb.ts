// A Vite plugin: idb without its loops over cursors with `for await`. Nothing here loops so, and the background and every
// page would load them: they are a fifth of idb, and hang on to the rest so that no bundler can tell they are unused.
import type { Plugin } from 'vite';

const LOOPS = /const advanceMethodProps = [\s\S]*?(?=export \{ deleteDB, openDB, unwrap, wrap \};)/;

export function trimIdb(): Plugin {
  return {
    name: 'trim-idb',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('idb/build/index.js') ? { code: cutLoops(code), map: null } : null;
    },
  };
}

/** @throws where idb does not look as it did: then it is time to look at it again. */
export function cutLoops(code: string): string {
  if (!LOOPS.test(code))
    throw new Error('The loops over cursors in idb were not found. Look at tools/build/trim-idb.ts.');
  return code.replace(LOOPS, '');
}
