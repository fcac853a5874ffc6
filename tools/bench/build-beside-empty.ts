// A copy of the built product with one page more: an empty popup, built by the same tool with the same settings.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { buildExtension } from '../build/build-extension.ts';
import { outputDirOf } from '../build/targets.ts';
import { fromRoot, root } from '../paths.ts';

export const EMPTY = 'empty.html';

/** The folder to load; what is shipped is left as it is. One extension for both: they share process and background. */
export async function buildBesideEmpty(): Promise<string> {
  await buildExtension('chrome');
  const outDir = '.output/bench';
  const merged = fromRoot(outDir, 'both');
  rmSync(fromRoot(outDir), { recursive: true, force: true });
  await build({ root, outDir, entrypointsDir: 'tools/bench/empty-popup', browser: 'chrome', logger: silent });
  const empty = fromRoot(outDir, 'chrome-mv3');
  cpSync(outputDirOf('chrome'), merged, { recursive: true });
  cpSync(join(empty, 'chunks'), join(merged, 'chunks'), { recursive: true });
  cpSync(join(empty, 'popup.html'), join(merged, EMPTY));
  return merged;
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
