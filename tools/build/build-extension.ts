// Builds and zips the extension for one browser, unless the last build came from the same sources.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../paths.ts';
import { runCommand } from '../run-command.ts';
import { hashSources } from './hash-sources.ts';
import { outputDirOf, stampOf, type Target, zipOf } from './targets.ts';

export interface Build {
  target: Target;
  /** False when the last build still held. */
  isNew: boolean;
}

function isCurrent(target: Target, hash: string): boolean {
  const stamp = stampOf(target);
  const isThere = [stamp, outputDirOf(target), zipOf(target)].every((path) => existsSync(path));
  return isThere && readFileSync(stamp, 'utf8') === hash;
}

/** @throws with what the build printed when it fails. */
export async function buildExtension(target: Target): Promise<Build> {
  const hash = hashSources(root);
  if (isCurrent(target, hash)) return { target, isNew: false };
  const { isOk, output } = await runCommand('wxt', ['zip', '--browser', target]);
  if (!isOk) throw new Error(`The ${target} build failed:\n${output}`);
  writeFileSync(stampOf(target), hash);
  return { target, isNew: true };
}
