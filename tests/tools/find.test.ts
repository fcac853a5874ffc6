import { describe, expect, it } from 'vitest';
import { findAnyBrowser, findBrowser, listBrowserPaths, type Machine } from '../../tools/browsers/find.ts';

function machine(
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Record<string, string> = {},
): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

describe('finding a browser', () => {
  it.each([
    ['linux', 'chromium', '/usr/bin/chromium'],
    ['linux', 'chromium', '/usr/bin/brave-browser'],
    ['linux', 'chromium', '/snap/bin/chromium'],
    ['linux', 'firefox', '/usr/bin/firefox-esr'],
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'firefox', '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'chromium', 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('looks on %s for %s at %s', (platform, kind, path) => {
    const env = {
      HOME: '/Users/a',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    expect(findBrowser(kind, machine(platform, [path], env))).toEqual({ kind, executablePath: path });
  });

  it('looks in every folder of the PATH on Linux', () => {
    const path = '/opt/browsers/google-chrome';
    const found = findBrowser('chromium', machine('linux', [path], { PATH: '/opt/browsers:relative' }));
    expect(found?.executablePath).toBe(path);
  });

  it('names no folder that the environment does not name', () => {
    expect(listBrowserPaths('chromium', machine('win32', []))).toEqual([]);
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeUndefined();
    expect(findAnyBrowser(machine('darwin', []))).toBeUndefined();
  });

  it('takes BROWSER_PATH before all others', () => {
    const files = ['/usr/bin/chromium', '/home/a/chrome-beta'];
    const here = machine('linux', files, { BROWSER_PATH: '/home/a/chrome-beta' });
    expect(findBrowser('chromium', here)?.executablePath).toBe('/home/a/chrome-beta');
  });

  it('leaves a BROWSER_PATH of the other kind, or with nothing there, aside', () => {
    const files = ['/usr/bin/chromium', '/opt/firefox/firefox'];
    const other = machine('linux', files, { BROWSER_PATH: '/opt/firefox/firefox' });
    expect(findBrowser('chromium', other)?.executablePath).toBe('/usr/bin/chromium');
    const gone = machine('linux', files, { BROWSER_PATH: '/home/a/chrome-beta' });
    expect(findBrowser('chromium', gone)?.executablePath).toBe('/usr/bin/chromium');
  });

  it('starts in Chromium when both are there, unless BROWSER_PATH names Firefox', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox'];
    expect(findAnyBrowser(machine('linux', files))?.kind).toBe('chromium');
    const chosen = machine('linux', files, { BROWSER_PATH: '/usr/bin/firefox' });
    expect(findAnyBrowser(chosen)?.kind).toBe('firefox');
  });

  it('starts in Firefox when that is all there is', () => {
    expect(findAnyBrowser(machine('linux', ['/usr/bin/firefox-esr']))?.kind).toBe('firefox');
  });
});
