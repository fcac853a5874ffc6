// Turns nudges on again that were turned off. Loaded when it is asked for.
import { NUDGES_ON } from '../../core/how-often.ts';
import { saveSettings } from '../../platform/save-settings.ts';

/** Rejects when that could not be kept. */
export async function turnNudgesOn(): Promise<void> {
  const saved = await saveSettings(NUDGES_ON);
  if (!saved.ok) throw new Error(saved.reasons.join('; '));
}
