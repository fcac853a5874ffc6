// `npm run lock`, after a dependency changed: names in the lock file the binaries for other systems that npm left
// out. A registry that lacks them makes npm write a lock file that `npm ci` then refuses everywhere. They come
// without a hash, as nobody here has seen them, but at the exact version that their parent asks for.
import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './paths.ts';

interface LockedPackage {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  license?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  libc?: string[];
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Reads `@oxlint/binding-linux-arm64-musl` as what package managers need in order to leave it alone elsewhere. */
export function readSystem(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = os !== 'linux' ? undefined : words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) };
}

function only(fields: { [Field in keyof LockedPackage]: LockedPackage[Field] | undefined }): LockedPackage {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The lock file's packages with those it left out, in npm's order. */
export function completePackages(packages: Lock['packages']): Lock['packages'] {
  const complete = { ...packages };
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const system = readSystem(name);
      if (path in complete || system === undefined) continue;
      // In npm's own order, so that it changes nothing when it writes the file next.
      const { os, cpu, libc } = system;
      complete[path] = { version, ...only({ cpu, dev: parent.dev, libc }), optional: true, ...only({ os }) };
    }
  }
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

if (import.meta.main) {
  const file = fromRoot('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: completePackages(lock.packages) }, null, 2)}\n`);
}
