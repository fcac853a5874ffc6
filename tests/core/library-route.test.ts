// What stands after the # of the library's address: anyone may write anything there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryRoute, routeHash } from '../../core/library-route.ts';
import { parseRoute } from '../../core/parse-route.ts';
import { POINT_CODES } from '../../data/point-codes.ts';

const ROUTES: readonly (readonly [string, LibraryRoute])[] = [
  ['#/points', { part: 'points' }],
  ['#/points/PC6', { part: 'points', point: 'PC6' }],
  ['#/find', { part: 'find' }],
  ['#/find/head', { part: 'find', topic: 'head' }],
  ['#/routines', { part: 'routines' }],
  ['#/routines/steady-180', { part: 'routines', routine: 'steady-180' }],
  ['#/routines/steady-180/edit', { part: 'routines', routine: 'steady-180', edit: true }],
  ['#/plan', { part: 'plan' }],
  ['#/learn', { part: 'learn' }],
  ['#/learn/red-flags', { part: 'learn', page: 'red-flags' }],
];

describe('an address', () => {
  test.each(ROUTES)('%s leads to its page, and the page has that address', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
  });

  test.each(['', '#', '#/', '/'])('"%s" leads to the points', (hash) => {
    expect(parseRoute(hash)).toEqual({ part: 'points' });
  });

  test.each(POINT_CODES)('a point is found in small letters: %s', (point) => {
    expect(parseRoute(`#/points/${point.toLowerCase()}`)).toEqual({ part: 'points', point });
  });

  test.each([
    '#/nonsense',
    '#/points/XX9',
    '#/points/PC6/edit',
    '#/points/',
    '#/points//PC6',
    '#/plan/today',
    '#/learn/how/edit',
    '#/routines/steady-180/delete',
    '#/routines/steady-180/edit/more',
    '#/learn/../points',
    '#/learn/%2e%2e',
    '#/find/<img src=x onerror=alert(1)>',
    '#/learn/javascript:alert(1)',
    '#/Points',
    '#/constructor',
    '#/points/constructor',
    `#/learn/${'a'.repeat(65)}`,
    '#/learn/é',
    '#//evil.example/points',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });
});

describe('whatever stands there', () => {
  const names = fc.stringMatching(/^[\w/#%<.-]{0,80}$/);

  test('gives a page or none, never an error, and no name that is not plain', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), names), fc.constantFrom('', '#/', '#/learn/'), (text, before) => {
        const route = parseRoute(before + text);
        for (const value of Object.values(route ?? {}))
          if (typeof value === 'string') expect(value).toMatch(/^[\w-]{1,64}$/);
      }),
    );
  });

  test('a page that was found has an address that leads to it again', () => {
    fc.assert(
      fc.property(fc.constantFrom('points', 'find', 'routines', 'plan', 'learn'), names, (part, name) => {
        const route = parseRoute(`#/${part}/${name}`);
        if (route) expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });
});
