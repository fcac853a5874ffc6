// One hash over everything that goes into a build, so that a build of unchanged sources can be skipped.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const sources = [
  'components',
  'core',
  'data',
  'entrypoints',
  'locales',
  'platform',
  'public',
  'tools/build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

export interface SourceFile {
  path: string;
  content: string | Uint8Array;
}

/** The same files in another order give the same hash; a moved border between two of them does not. */
export function hashFiles(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted) {
    const digest = createHash('sha256').update(content).digest('hex');
    hash.update(`${path}\0${digest}\n`);
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

export function hashSources(root: string): string {
  const files = sources.flatMap((name) => listFiles(join(root, name)));
  return hashFiles(
    files.map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      content: readFileSync(file),
    })),
  );
}
