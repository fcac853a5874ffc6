// The last line of a simulation for people to read.
import { MINUTE, type Millis } from '../../core/time.ts';
import type { Summary } from './events.ts';

export function summaryInWords(summary: Summary): string {
  const { screenMs, trueScreenMs, errorMs, prompts, heldBack } = summary;
  const rows = [
    ['screen time', `${inMinutes(screenMs)}, truly ${inMinutes(trueScreenMs)} (${errorMs / 1000} s)`],
    ['prompts', listOf(prompts)],
    ['held back', listOf(heldBack)],
    ['that should not have been', listOf(faultsOf(summary))],
    ['wake-ups, writes', `${summary.wakeUps}, ${summary.writes}`],
  ];
  return rows.map(([name = '', value = '']) => `${name.padEnd(27)}${value}`).join('\n');
}

function faultsOf({ inCall, inFullscreen, afterAbsence, repeats }: Summary): Record<string, number> {
  return {
    'in a call': inCall,
    'in fullscreen': inFullscreen,
    'after a rest': afterAbsence,
    repeated: repeats,
  };
}

function listOf(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
}

function inMinutes(ms: Millis): string {
  const minutes = Math.round(ms / MINUTE);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
}
