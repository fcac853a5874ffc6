// It is always the same moment in the gallery, so that two runs give the same pictures.
import { HOUR, MINUTE } from '../../core/time.ts';

/** Midnight of the day of the pictures, a Friday. */
export const MIDNIGHT = Date.UTC(2026, 10, 20);
const NOW = MIDNIGHT + 14 * HOUR + 8 * MINUTE;

export function stopClock(): void {
  Date.now = () => NOW;
}
