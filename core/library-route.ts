// The library's addresses: what stands after the # says which page is up, so that each has an address of its own.
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';

/** A name in an address: of a complaint, a routine, a page to learn from. Whether there is such a one, its part tells. */
type Name = string;

export type LibraryRoute =
  | { part: 'points'; point?: PointCode }
  /** `topic`: a complaint or a place of the body. */
  | { part: 'find'; topic?: Name }
  | { part: 'routines'; routine?: Name; edit?: true }
  | { part: 'plan' }
  | { part: 'learn'; page?: Name };

export const LIBRARY_PARTS = [
  'points',
  'find',
  'routines',
  'plan',
  'learn',
] as const satisfies readonly LibraryRoute['part'][];

const NAME = /^[\w-]{1,64}$/;

/** What `hash` ("#/points/PC6") leads to; null where there is no such page. Empty: the points. */
export function parseRoute(hash: string): LibraryRoute | null {
  const [part = '', name, more, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length > 0 || (name !== undefined && !NAME.test(name))) return null;
  if (more !== undefined && !(part === 'routines' && more === 'edit')) return null;
  switch (part) {
    case '':
      return name === undefined ? { part: 'points' } : null;
    case 'points': {
      if (name === undefined) return { part };
      const point = POINT_CODES.find((code) => code.toLowerCase() === name.toLowerCase());
      return point ? { part, point } : null;
    }
    case 'find':
      return name === undefined ? { part } : { part, topic: name };
    case 'routines':
      if (name === undefined) return { part };
      return more === undefined ? { part, routine: name } : { part, routine: name, edit: true };
    case 'plan':
      return name === undefined ? { part } : null;
    case 'learn':
      return name === undefined ? { part } : { part, page: name };
    default:
      return null;
  }
}

/** The address of a page, for a link within the library. */
export function routeHash(route: LibraryRoute): string {
  switch (route.part) {
    case 'points':
      return join('points', route.point);
    case 'find':
      return join('find', route.topic);
    case 'routines':
      return join('routines', route.routine, route.edit && 'edit');
    case 'learn':
      return join('learn', route.page);
    case 'plan':
      return join('plan');
  }
}

function join(...names: readonly (string | undefined)[]): string {
  return `#/${names.filter((name) => name !== undefined).join('/')}`;
}
