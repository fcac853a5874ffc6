import { describe, expect, it } from 'vitest';
import { completePackages, readSystem } from '../../tools/complete-lock.ts';

describe('the system a binary is for', () => {
  it.each([
    ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@oxlint/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@oxlint-tsgolint/win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ])('stands in the name %s', (name, system) => {
    expect(readSystem(name)).toEqual(system);
  });

  it('is not guessed where the name does not say it', () => {
    expect(readSystem('bufferutil')).toBeUndefined();
  });
});

describe('completing a lock file', () => {
  const tool = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { 't-linux-x64': '1.0.0', 't-darwin-x64': '1.0.0' },
  };
  const here = { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['x64'] };
  const packages = { 'node_modules/t': tool, 'node_modules/t-linux-x64': here };

  it('adds the binaries npm left out at the version asked for', () => {
    const complete = completePackages(packages);
    expect(complete['node_modules/t-darwin-x64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['x64'],
    });
    expect(complete['node_modules/t-linux-x64']).toEqual(here);
  });

  it('changes nothing the second time', () => {
    const once = completePackages(packages);
    expect(JSON.stringify(completePackages(once))).toBe(JSON.stringify(once));
  });
});
