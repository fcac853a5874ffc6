// Installs a missing browser, or Xvfb, with apt on Debian or Ubuntu as root; elsewhere says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundBrowser, findBrowser } from './find.ts';
import type { BrowserKind } from './types.ts';

const aptPackages: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium'],
  // Debian has the ESR; Ubuntu's "firefox" package is a snap stub that does not run in a container.
  firefox: ['firefox-esr'],
};

const advice: Record<BrowserKind, string> = {
  chromium:
    'No Chromium, Chrome, Edge or Brave was found. Install one of them ("apt install chromium" on Debian), or set BROWSER_PATH to its program file.',
  firefox:
    'No Firefox was found. Install it ("apt install firefox-esr" on Debian), or set BROWSER_PATH to its program file.',
};

export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function runApt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (result.status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${result.stderr.trim()}`);
  return result.status === 0;
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt …`);
  if (!runApt(['update', '-qq'])) return;
  runApt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Finds a browser, installs it where that is possible, or throws an error that says what to do. */
export function ensureBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  if (canInstall()) install(aptPackages[kind]);
  const installed = findBrowser(kind);
  if (!installed) throw new Error(advice[kind]);
  return installed;
}

/** Xvfb, for the tests that need a screen (screen.ts): found, installed where that is possible, or an error. */
export function ensureScreen(): void {
  if (hasScreen()) return;
  if (canInstall()) install(['xvfb']);
  if (!hasScreen()) throw new Error('No Xvfb was found. Install it ("apt install xvfb" on Debian).');
}

/** False on Windows and macOS: there is no Xvfb, and the tests that need a screen are left out. */
export function hasScreen(): boolean {
  const folders = process.platform === 'linux' ? (process.env['PATH'] ?? '').split(':') : [];
  return folders.some((folder) => existsSync(join(folder, 'Xvfb')));
}
