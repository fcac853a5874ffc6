import { describe, expect, it } from 'vitest';
import { countCheck, formatTotal, sumOutcomes } from '../../tools/checks/outcome.ts';
import { countVitestReport } from '../../tools/checks/vitest.ts';

describe('counting', () => {
  it('sums every check and test into one line', () => {
    const total = sumOutcomes([countCheck(true), { passed: 40, failed: 2 }, countCheck(false, 'why')]);
    expect(formatTotal(total)).toBe('41 passed, 3 failed');
    expect(total.output).toBe('why');
  });

  it('counts the tests of a Vitest report one by one', () => {
    const report = { success: false, numPassedTests: 7, numFailedTests: 2, testResults: [] };
    expect(countVitestReport(report)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    const report = { success: false, numPassedTests: 1, numFailedTests: 0, testResults };
    expect(countVitestReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  it('does not count a file with failed tests twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const report = { success: false, numPassedTests: 0, numFailedTests: 1, testResults };
    expect(countVitestReport(report)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts an error outside every test as a failure', () => {
    const report = { success: false, numPassedTests: 7, numFailedTests: 0, testResults: [] };
    expect(countVitestReport(report)).toEqual({ passed: 7, failed: 1 });
  });
});
