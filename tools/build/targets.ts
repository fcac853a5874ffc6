// The two builds and where each of them lies.
import { readFileSync } from 'node:fs';
import type { BrowserKind } from '../browsers/types.ts';
import { fromRoot } from '../paths.ts';

export type Target = 'chrome' | 'firefox';
export const targets: readonly Target[] = ['chrome', 'firefox'];

export function isTarget(word: string): word is Target {
  return word === 'chrome' || word === 'firefox';
}

export function targetOf(kind: BrowserKind): Target {
  return kind === 'firefox' ? 'firefox' : 'chrome';
}

/** The unpacked extension. */
export function outputDirOf(target: Target): string {
  return fromRoot('.output', `${target}-mv3`);
}

export function zipOf(target: Target): string {
  const { name, version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return fromRoot('.output', `${name}-${version}-${target}.zip`);
}

export function stampOf(target: Target): string {
  return fromRoot('.output', `${target}-mv3.stamp`);
}
