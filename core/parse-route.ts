// What an address of the library leads to. Anyone may write anything there.
import { POINT_CODES } from '../data/point-codes.ts';
import type { LibraryRoute } from './library-route.ts';

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
