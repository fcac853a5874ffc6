// How the extension is built for each browser, and what its manifest says. The manifest's words are in locales/.
import { defineConfig } from 'wxt';
import { SETTINGS_PAGE } from './core/page-paths.ts';
import { MEETING_HOSTS } from './data/meeting-hosts.ts';
import english from './locales/en.json' with { type: 'json' };
import { sharedFileOf } from './tools/build/first-load.ts';
import { plainImports } from './tools/build/plain-imports.ts';
import { preloadHome } from './tools/build/preload-home.ts';
import { splitWords } from './tools/build/split-words.ts';
import { trimIdb } from './tools/build/trim-idb.ts';
import { trimPolyfill } from './tools/build/trim-polyfill.ts';

/** Everything from the package itself, nothing from anywhere else, and nothing sent anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const gecko = {
  id: 'press-pause@press-pause.app',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

/** Free in both browsers; Chromium 156 keeps Alt+Shift with A, B, C, N, P, R, W, X and Z for itself (21 Nov 2026). */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
  'start-routine': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandStart__' },
  snooze: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandSnooze__' },
  meeting: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMeeting__' },
};

/** The browser reads names and descriptions from here, so that they can be translated like all other words. */
function makeBrowserMessages(words: Record<string, string>): string {
  const messages = Object.entries(words).map(([key, message]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(messages));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  vite: () => ({
    plugins: [splitWords(), plainImports(), trimIdb(), trimPolyfill(), preloadHome()],
    build: {
      // The page's HTML names all that it loads first. Vite's polyfill would fetch, and both browsers need none.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      target: ['chrome127', 'firefox142'],
      // The polyfill is a CommonJS file, which counts as having effects: pages that don't use it would still load it.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /webextension-polyfill/, sideEffects: false }] },
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: sharedFileOf, debugName: 'pages' }],
          },
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'contextMenus', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    // Four keys are suggested at most; the person may give others, or none.
    commands: COMMANDS,
    // The browsers' own way to the settings.
    options_ui: { page: SETTINGS_PAGE, open_in_tab: true },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : // Only Chrome needs it, to tell a call: Firefox says so by itself. Asked for when the person turns it on.
        { minimum_chrome_version: '127', optional_host_permissions: [...MEETING_HOSTS] }),
  }),
  hooks: {
    // WXT 0.21 adds its own `storage` wherever a variable has that name, also with `imports: false` (20 Nov 2026).
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the page's title, which is not translated when the browser reads it.
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({
        relativeDest: '_locales/en/messages.json',
        contents: makeBrowserMessages(english.manifest),
      });
    },
  },
});
