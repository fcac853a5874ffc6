import { describe, expect, it } from 'vitest';
import { MEETING_HOSTS } from '../../data/meeting-hosts.ts';
import { checkManifest, isLocalPolicy, type PackagedManifest } from '../../tools/checks/manifest.ts';
import { allowedWarnings, listFaults } from '../../tools/checks/web-ext.ts';

const chrome: PackagedManifest = {
  manifest_version: 3,
  permissions: ['alarms', 'contextMenus', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
  optional_host_permissions: [...MEETING_HOSTS],
  commands: Object.fromEntries(
    ['_execute_action', 'start-routine', 'snooze', 'meeting'].map((name) => [
      name,
      { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_name__' },
    ]),
  ),
  minimum_chrome_version: '127',
  options_ui: { page: 'settings.html', open_in_tab: true },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; img-src 'self' data:" },
  background: { service_worker: 'background.js' },
};

function listBroken(manifest: object): string[] {
  return Object.entries(checkManifest('chrome', manifest)).flatMap(([rule, isOk]) => (isOk ? [] : [rule]));
}

describe('the packaged manifest', () => {
  it('passes when it asks for what the product promises', () => {
    expect(listBroken(chrome)).toEqual([]);
  });

  it.each([
    ['a permission more', { permissions: [...(chrome.permissions ?? []), 'tabs'] }],
    ['a permission less', { permissions: chrome.permissions?.slice(1) }],
    ['a host more to ask for', { optional_host_permissions: [...MEETING_HOSTS, 'https://example.org/*'] }],
    ['a command less', { commands: {} }],
    ['a command without words', { commands: { ...chrome.commands, snooze: { suggested_key: {} } } }],
    ['host permissions', { host_permissions: ['<all_urls>'] }],
    ['a content script', { content_scripts: [] }],
    ['its settings in a frame', { options_ui: { page: 'settings.html' } }],
    ['no policy', { content_security_policy: {} }],
    ['no oldest browser', { minimum_chrome_version: undefined }],
    ["Firefox's background", { background: { scripts: ['background.js'] } }],
  ])('fails by one rule with %s', (_what, change) => {
    expect(listBroken({ ...chrome, ...change })).toHaveLength(1);
  });
});

describe('the content security policy', () => {
  it.each([
    ["default-src 'self' https://example.org"],
    ["default-src 'none'; script-src 'self' 'unsafe-eval'"],
    ["default-src 'none'; style-src 'unsafe-inline'"],
    ["default-src 'none'; script-src data:"],
    ["script-src 'self'"],
  ])('may not be %s', (policy) => {
    expect(isLocalPolicy(policy)).toBe(false);
  });
});

describe("Mozilla's lint", () => {
  const warning = { _type: 'warning', code: 'X', message: 'new', file: 'a.js' };

  it('lets a warning with a reason pass and no other', () => {
    const explained = allowedWarnings.map((allowed) => ({ ...allowed, _type: 'warning' }));
    expect(listFaults({ errors: [], warnings: [...explained, warning] })).toEqual(['warning X a.js: new']);
  });

  it('lets no error pass', () => {
    const errors = allowedWarnings.map((allowed) => ({ ...allowed, _type: 'error' }));
    expect(listFaults({ errors, warnings: [] })).toHaveLength(errors.length);
  });
});
