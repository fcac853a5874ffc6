// A change to the settings: taken as a whole or not at all.
import { isObject, type Parsed } from './parsed.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

/** `settings` with `patch` over them; or, when any of it is unknown or out of range, every reason why not. */
export function changeSettings(settings: Settings, patch: unknown): Parsed<Settings> {
  if (!isObject(patch)) return { ok: false, reasons: ['settings: an object'] };
  const unknown = Object.keys(patch).filter((name) => !Object.hasOwn(DEFAULT_SETTINGS, name));
  const { settings: parsed, problems } = parseSettings({ ...settings, ...patch });
  const reasons = [...unknown.map((name) => `${name}: no setting of this name`), ...problems];
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: parsed };
}
