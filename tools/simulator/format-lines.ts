// Lines of a trace as a file has them.
import type { Zone } from '../../core/zone.ts';
import { formatAt } from './format-at.ts';
import type { TraceLine } from './trace.ts';

/** Each in the zone that holds then; UTC before the first `set-zone`. */
export function* formatLines(lines: Iterable<TraceLine>): Generator<string> {
  let zone: Zone = 'UTC';
  for (const { at, ...happening } of lines) {
    if (happening.what === 'set-zone') zone = happening.zone;
    yield JSON.stringify({ at: formatAt(at, zone), ...happening });
  }
}
