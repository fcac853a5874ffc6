// A Vite plugin: of webextension-polyfill's table of every function there is, only those that this extension calls. The
// table is four fifths of the polyfill; what is not in it is passed through as the browser has it.
import type { Plugin } from 'vite';

/** The functions of the browser that platform/ calls; a test compares. */
export const USED_METHODS = [
  'action.openPopup',
  'action.setBadgeBackgroundColor',
  'action.setBadgeText',
  'action.setTitle',
  'alarms.clear',
  'alarms.create',
  'alarms.get',
  'idle.queryState',
  'idle.setDetectionInterval',
  'notifications.clear',
  'notifications.create',
  'permissions.contains',
  'permissions.remove',
  'permissions.request',
  'runtime.getURL',
  'runtime.sendMessage',
  'storage.local.clear',
  'storage.local.get',
  'storage.local.set',
  'storage.session.get',
  'storage.session.set',
  'tabs.create',
  'tabs.getCurrent',
  'tabs.query',
  'tabs.remove',
  'tabs.update',
  'windows.getAll',
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
  const all = JSON.parse(table) as Table;
  const used: Table = {};
  for (const path of USED_METHODS) copy(all, used, path.split('.'));
  return code.replace(whole, () => `const apiMetadata = ${JSON.stringify(used)};`);
}

/** Namespaces within each other, down to how many arguments a function takes. */
type Table = { [name: string]: Table };

// What the table does not know is passed through as the browser has it.
function copy(from: Table, to: Table, [name = '', ...rest]: readonly string[]): void {
  const known = from[name];
  if (!known) return;
  if (rest.length === 0) to[name] = known;
  else copy(known, (to[name] ??= {}), rest);
}
