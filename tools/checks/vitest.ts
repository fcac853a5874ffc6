// Runs one project of the tests and counts them from Vitest's own JSON report.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from '../paths.ts';
import { runCommand } from '../run-command.ts';
import type { Outcome } from './outcome.ts';

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/** A file that could not even be loaded has no tests to fail, so it counts as one; so does an error outside tests. */
export function countVitestReport({
  success,
  numPassedTests,
  numFailedTests,
  testResults,
}: VitestReport): Outcome {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed };
}

interface VitestRun {
  /** Names the report. */
  name: string;
  projects: readonly string[];
  /** Print each test as it ends: for runs that take minutes. */
  isShown?: boolean;
}

export async function runVitest({ name, projects, isShown = false }: VitestRun): Promise<Outcome> {
  const report = fromRoot('.output', 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const { isOk, output } = await runCommand(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      `--reporter=${isShown ? 'verbose' : 'default'}`,
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { isShown },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, output: output || 'Vitest wrote no report.' };
  const counted = countVitestReport(JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
  return {
    ...counted,
    failed: counted.failed === 0 && !isOk ? 1 : counted.failed,
    output: isOk ? '' : output,
  };
}
