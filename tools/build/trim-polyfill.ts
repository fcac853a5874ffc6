// A Vite plugin: webextension-polyfill without its table of every function there is. The table is four fifths of the
// polyfill, and what is not in it is passed through: since Chrome 127 all that this extension calls returns promises.
import type { Plugin } from 'vite';

const TABLE = /const apiMetadata = \{[\s\S]*?\n {6}\};/;

/** The polyfill refuses to run without any entry. */
const SHORTEST_TABLE = 'const apiMetadata = { runtime: {} };';

export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('webextension-polyfill/dist') ? { code: trimTable(code), map: null } : null;
    },
  };
}

/** @throws where the polyfill does not look as it did: then it is time to look at it again. */
export function trimTable(code: string): string {
  if (!TABLE.test(code))
    throw new Error(
      'The table of webextension-polyfill was not found. Look at tools/build/trim-polyfill.ts.',
    );
  return code.replace(TABLE, SHORTEST_TABLE);
}
