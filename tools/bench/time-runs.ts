// How long something takes: the first time, as on a page that was just opened, and then.
const RUNS = 7;

/** Milliseconds; `middle` is the median of those after the first. */
export async function timeRuns(work: () => Promise<unknown>): Promise<{ first: number; middle: number }> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const [first = 0, ...rest] = times;
  return { first, middle: rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0 };
}
