// The time zone that holds now. It may change while the browser runs: ask each time.
import type { Zone } from '../core/zone.ts';

/** IANA name; UTC where the browser does not know. */
export function localZone(): Zone {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
