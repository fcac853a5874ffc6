// A number setting with its unit, in words.
import type { NUMBER_SETTINGS } from '../../data/setting-table.ts';
import { useWords } from '../words.tsx';

export type NumberSetting = keyof typeof NUMBER_SETTINGS;

const UNITS = {
  tensionMinutes: 'minutes',
  idleSeconds: 'seconds',
  snoozeMinutes: 'minutes',
  minGapMinutes: 'minutes',
  maxDeferralMinutes: 'minutes',
  tensionPerDay: 'perDay',
  stressPerDay: 'perDay',
} as const satisfies Record<NumberSetting, string>;

export function useNumberText(): (name: NumberSetting, n: number) => string {
  const { words, say } = useWords('settings');
  const { units } = words.settings;
  return (name, n) => {
    if (n === 0) return UNITS[name] === 'perDay' ? units.none : units.noWait;
    return say(units[UNITS[name]], { n });
  };
}
