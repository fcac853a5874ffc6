import { describe, expect, it } from 'vitest';
import { isInstalled, pathWithoutProject } from '../../tools/bootstrap/installed.mjs';

const wanted = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

describe('whether the locked dependencies are installed', () => {
  it('takes the same packages at the same versions for installed', () => {
    expect(
      isInstalled({ packages: wanted }, { packages: { 'node_modules/a': wanted['node_modules/a'] } }),
    ).toBe(true);
  });

  it('asks for an install when nothing is there', () => {
    expect(isInstalled({ packages: wanted }, undefined)).toBe(false);
    expect(isInstalled({ packages: wanted }, { packages: {} })).toBe(false);
  });

  it.each([
    ['version', { version: '1.0.1', integrity: 'sha512-a' }],
    ['content', { version: '1.0.0', integrity: 'sha512-b' }],
  ])('asks for an install when a %s changed', (_what, found) => {
    expect(isInstalled({ packages: wanted }, { packages: { 'node_modules/a': found } })).toBe(false);
  });

  it('asks for an install when a package is there that the lock file no longer has', () => {
    const found = { 'node_modules/a': wanted['node_modules/a'], 'node_modules/old': { version: '1.0.0' } };
    expect(isInstalled({ packages: wanted }, { packages: found })).toBe(false);
  });

  it('does not miss an optional package for another system', () => {
    const lock = { ...wanted, 'node_modules/a-win32': { version: '1.0.0', optional: true } };
    const found = { 'node_modules/a': wanted['node_modules/a'] };
    expect(isInstalled({ packages: lock }, { packages: found })).toBe(true);
  });
});

describe('the PATH npm runs with', () => {
  it('has none of the folders npm is about to delete', () => {
    expect(pathWithoutProject('/p/node_modules/.bin:/usr/bin:/p/bin', '/p/node_modules', ':')).toBe(
      '/usr/bin:/p/bin',
    );
  });
});
