// How often a property is tried: in full, or fewer times where PROPERTY_RUNS says so, as `npm run mutate` does.

/** @throws where PROPERTY_RUNS is not a whole number above 0: nobody should take no runs for a pass. */
export function propertyRuns(full: number): number {
  const wanted = process.env['PROPERTY_RUNS'];
  if (!wanted) return full;
  const most = Number(wanted);
  if (!Number.isInteger(most) || most < 1) throw new Error(`PROPERTY_RUNS is no number of runs: ${wanted}`);
  return Math.min(full, most);
}
