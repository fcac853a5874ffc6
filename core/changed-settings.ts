// The names of the settings in which one says something else than the other.
import type { Settings } from './settings.ts';

export function changedSettings(a: Settings, b: Settings): (keyof Settings)[] {
  // Every setting stands in every one.
  return (Object.keys(a) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );
}
