// Instants as a trace writes them: local time with the offset that holds in the zone.
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';

const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatOf(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
}

/** `2026-03-02T09:00:00+01:00`; with milliseconds where there are any. */
export function formatAt(at: Millis, zone: Zone): string {
  // "GMT+01:00", or "GMT" alone.
  const name = formatOf(zone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const offset = /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+00:00';
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * 60_000 * (offset.startsWith('-') ? -1 : 1);
  return new Date(at + ahead).toISOString().replace(/(\.000)?Z$/, '') + offset;
}
