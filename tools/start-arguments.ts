// What was asked of `npm start`, and whether a window can be shown at all. Pure.
import type { BrowserKind } from './browsers/types.ts';

export interface StartArguments {
  kind?: BrowserKind;
  isTour: boolean;
}

const chromiumNames = ['chromium', 'chrome', 'edge', 'brave'];

function parseKind(word: string | undefined): BrowserKind {
  if (word === 'firefox') return 'firefox';
  if (word !== undefined && chromiumNames.includes(word)) return 'chromium';
  throw new Error(`--browser takes firefox or chromium, not ${word ?? 'nothing'}.`);
}

/** @throws on words it does not know. */
export function parseStartArguments(words: readonly string[]): StartArguments {
  const parsed: StartArguments = { isTour: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, value] = word.split('=', 2);
    if (name === '--tour') parsed.isTour = true;
    else if (name === '--browser') parsed.kind = parseKind(value ?? rest.shift());
    else throw new Error(`Unknown argument ${word}. There are --browser firefox|chromium and --tour.`);
  }
  return parsed;
}

export function hasDisplay(platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean {
  if (platform !== 'linux' && platform !== 'freebsd') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
