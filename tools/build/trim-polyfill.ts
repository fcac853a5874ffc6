// A Vite plugin: of webextension-polyfill's table of every namespace there is, only what this extension uses. The
// table is four fifths of the polyfill; a namespace that is not in it is passed through as the browser has it.
import type { Plugin } from 'vite';

/** What platform/ uses of the browser; a test compares. `extension` and `devtools` are named by the polyfill itself. */
export const USED_NAMESPACES = [
  'action',
  'alarms',
  'idle',
  'notifications',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'windows',
] as const;

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

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
  const [whole, table] = TABLE.exec(code) ?? [];
  if (!whole || !table)
    throw new Error(
      'The table of webextension-polyfill was not found. Look at tools/build/trim-polyfill.ts.',
    );
  const all: Record<string, unknown> = JSON.parse(table);
  const used = Object.fromEntries(
    USED_NAMESPACES.flatMap((name) => (name in all ? [[name, all[name]]] : [])),
  );
  return code.replace(whole, () => `const apiMetadata = ${JSON.stringify(used)};`);
}
