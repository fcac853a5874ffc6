// Finds an installed browser: BROWSER_PATH first, then the usual places of each system. Pure but for its defaults.
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { BrowserKind } from './types.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  executablePath: string;
}

export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
}

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linuxCommands: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const macBundles: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox ESR'],
};

const windowsPaths: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/** The places one kind of browser usually stands in, best first. */
export function listBrowserPaths(kind: BrowserKind, { platform, env }: Machine): string[] {
  if (platform === 'win32') return listWindowsPaths(kind, env);
  if (platform === 'darwin') return listMacPaths(kind, env);
  const fromPath = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...linuxFolders, ...fromPath])];
  return linuxCommands[kind].flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function listMacPaths(kind: BrowserKind, env: Machine['env']): string[] {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return macBundles[kind].flatMap((name) => {
    const binary = kind === 'firefox' ? 'firefox' : name;
    return folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', binary));
  });
}

function listWindowsPaths(kind: BrowserKind, env: Machine['env']): string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return windowsPaths[kind].flatMap((path) => folders.map((folder) => win32.join(folder, path)));
}

/** What a browser is by the name of its file: everything that is not Firefox is driven as Chromium. */
export function guessKind(executablePath: string): BrowserKind {
  return /firefox|librewolf|waterfox/i.test(executablePath) ? 'firefox' : 'chromium';
}

/** The browser of this kind, or undefined. BROWSER_PATH wins where it names one of this kind that is there. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser | undefined {
  const chosen = machine.env['BROWSER_PATH'];
  const places = listBrowserPaths(kind, machine);
  if (chosen && guessKind(chosen) === kind) places.unshift(chosen);
  const executablePath = places.find((path) => machine.exists(path));
  return executablePath === undefined ? undefined : { kind, executablePath };
}

/** The browser for `npm start`: what BROWSER_PATH names, else one of the Chromium family, else Firefox. */
export function findAnyBrowser(machine: Machine = thisMachine): FoundBrowser | undefined {
  const chosen = machine.env['BROWSER_PATH'];
  const first = chosen ? guessKind(chosen) : 'chromium';
  return findBrowser(first, machine) ?? findBrowser(first === 'chromium' ? 'firefox' : 'chromium', machine);
}
