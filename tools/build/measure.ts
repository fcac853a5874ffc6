// Measures what a person's browser has to load: the script of a page is its entry and all it imports statically.
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { outputDirOf, type Target, zipOf } from './targets.ts';

export interface Measure {
  name: string;
  bytes: number;
  limitBytes: number;
}

const kib = 1024;
export const limits = { page: 56 * kib, background: 60 * kib, zip: 260 * kib };

/** The specifiers a minified module imports statically; `import()` is loaded later and does not count. */
export function listStaticImports(code: string): string[] {
  const pattern = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?\s*from\s*)?["']([^"'\n]+)["']/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The scripts an extension page names, as paths from the root of the package. */
export function listPageScripts(html: string): string[] {
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  return scripts.flatMap((tag) => /\ssrc="\/?([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** The bytes of `entries` and of everything they import statically, each file once. */
export function sumStaticImports(entries: readonly string[], read: (path: string) => string): number {
  const sizes = new Map<string, number>();
  const visit = (path: string) => {
    if (sizes.has(path)) return;
    const code = read(path);
    sizes.set(path, Buffer.byteLength(code));
    for (const specifier of listStaticImports(code)) {
      visit(specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier));
    }
  };
  for (const entry of entries) visit(entry);
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The bytes of script that a page of the unpacked extension in `dir` loads first. */
export function sumFirstLoad(dir: string, page: string): number {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  return sumStaticImports(listPageScripts(read(page)), read);
}

export function measureBuild(target: Target): Measure[] {
  const read = (path: string) => readFileSync(join(outputDirOf(target), path), 'utf8');
  const pages = (['popup', 'break'] as const).map((page) => ({
    name: `${target} ${page}, first load`,
    bytes: sumFirstLoad(outputDirOf(target), `${page}.html`),
    limitBytes: limits.page,
  }));
  return [
    ...pages,
    {
      name: `${target} background`,
      bytes: sumStaticImports(['background.js'], read),
      limitBytes: limits.background,
    },
    { name: `${target} zip`, bytes: statSync(zipOf(target)).size, limitBytes: limits.zip },
  ];
}

export function isWithinLimit({ bytes, limitBytes }: Measure): boolean {
  return bytes <= limitBytes;
}

export function formatMeasure(measure: Measure): string {
  const size = (measure.bytes / kib).toFixed(1).padStart(6);
  const verdict = isWithinLimit(measure) ? '' : '  TOO BIG';
  return `${measure.name.padEnd(26)}${size} KiB of ${measure.limitBytes / kib}${verdict}`;
}
