// The addresses of what our own pages show, for a link from any of them. Bare pages: `core/page-paths`.
import type { PointCode } from '../data/point-codes.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import { type LibraryRoute, routeHash } from './library-route.ts';
import { BREAK_PAGE, LIBRARY_PAGE, SETTINGS_PAGE } from './page-paths.ts';

export function libraryAddress(route: LibraryRoute): string {
  return LIBRARY_PAGE + routeHash(route);
}

/** The page of settings, opened at one of its sections. */
export function settingsAddress(section: string): string {
  return `${SETTINGS_PAGE}#/${section}`;
}

/** Starts a routine; with the classic press, `point` says which. Read by `openedBy`, as the next one is. */
export function startAddress(routine: AnyRoutineId, point?: PointCode): string {
  return `${BREAK_PAGE}?start=${routine}${point ? `&point=${point}` : ''}`;
}

/** Where the safety questions are answered. */
export const SAFETY_ADDRESS = `${BREAK_PAGE}?open=safety`;
