// A whole trace at once: what the command, the tests and the bench have in common.
import type { Telling } from './events.ts';
import { createSimulation, type Result, type SimulationOptions } from './simulation.ts';
import type { TraceLine } from './trace.ts';

/** Simulates `lines` in order and tells what happened. A trace without lines is a life without time. */
export async function runTrace(
  lines: Iterable<TraceLine>,
  options: Omit<SimulationOptions, 'start' | 'onTelling'>,
): Promise<{ tellings: Telling[]; result: Result }> {
  const tellings: Telling[] = [];
  let simulation = null;
  for (const line of lines) {
    simulation ??= createSimulation({ ...options, start: line.at, onTelling: (it) => tellings.push(it) });
    await simulation.take(line);
  }
  simulation ??= createSimulation({ ...options, start: 0 });
  return { tellings, result: await simulation.finish() };
}
