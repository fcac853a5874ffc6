// The library's addresses: what stands after the # says which page is up, so that each has an address of its own.
import type { PointCode } from '../data/point-codes.ts';

/** A name in an address: of a complaint, a routine, a page to learn from. Whether there is such a one, its part tells. */
type Name = string;

export type LibraryRoute =
  | { part: 'points'; point?: PointCode }
  /** `topic`: a complaint or a place of the body. */
  | { part: 'find'; topic?: Name }
  | { part: 'routines'; routine?: Name; edit?: true }
  | { part: 'plan' }
  | { part: 'learn'; page?: Name };

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
