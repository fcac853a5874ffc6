// Where things are, from the root of the repository, so that every tool runs from any folder.
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

export function fromRoot(...parts: string[]): string {
  return join(root, ...parts);
}

/** The scripts behind the commands in node_modules/.bin: run with Node itself, they work on Windows too. */
export const commands = {
  biome: fromRoot('node_modules/@biomejs/biome/bin/biome'),
  oxlint: fromRoot('node_modules/oxlint/bin/oxlint'),
  tsc: fromRoot('node_modules/typescript/bin/tsc'),
  vitest: fromRoot('node_modules/vitest/vitest.mjs'),
  webExt: fromRoot('node_modules/web-ext/bin/web-ext.js'),
  wxt: fromRoot('node_modules/wxt/bin/wxt.mjs'),
} as const;
