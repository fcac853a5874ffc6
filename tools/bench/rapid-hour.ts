// An hour in which a tab is switched every half second to two seconds: how often the background writes then.
import { HOUR, type Millis, SECOND } from '../../core/time.ts';
import { createRandom } from '../simulator/random.ts';
import { runTrace } from '../simulator/run-trace.ts';
import type { TraceLine } from '../simulator/trace.ts';

const START: Millis = Date.UTC(2026, 2, 2, 9);

export function rapidHour(seed: number): TraceLine[] {
  const random = createRandom(seed);
  const lines: TraceLine[] = [
    { at: START, what: 'start-browser' },
    { at: START, what: 'input' },
  ];
  for (let at = START; at < START + HOUR; at += random.between(0.5 * SECOND, 2 * SECOND))
    lines.push({ at, what: 'switch-tab' });
  return [...lines, { at: START + HOUR, what: 'end' }];
}

/** Writes in ten seconds, on average over the hour. */
export async function writesInTenSeconds(seed: number): Promise<number> {
  const { result } = await runTrace(rapidHour(seed), {});
  return result.summary.writes / (HOUR / (10 * SECOND));
}
