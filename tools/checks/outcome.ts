// What a stage of `npm test` gives back, and how several are counted together.

export interface Outcome {
  passed: number;
  failed: number;
  /** What to show: always when something failed, else only if it is worth a line or two. */
  output?: string;
}

export interface Stage {
  name: string;
  /** Printed while it runs for long, so that nobody wonders. */
  note?: string;
  run: () => Promise<Outcome>;
}

/** One check that passed or failed, as a count. */
export function countCheck(isOk: boolean, output = ''): Outcome {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, output: isOk ? '' : output };
}

export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    output: outcomes.flatMap(({ output }) => output || []).join('\n'),
  };
}

/** The line `npm test` ends with. */
export function formatTotal({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
