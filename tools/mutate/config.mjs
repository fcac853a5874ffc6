// `npm run mutate`: changes the engine one small thing at a time and asks whether some test notices. Takes longer
// than all the tests together, so it stands outside `npm test`. Plain JavaScript, as Stryker reads its own config.

/** The engine: what decides about the person's time. Data tables, parsers and views have other guards. */
const engine = [
  'acceptance',
  'breakpoints',
  'display',
  'fold',
  'holds',
  'how-often',
  'ledger',
  'load',
  'meeting',
  'nudge',
  'observation',
  'pending',
  'settle-pending',
  'prompt',
  'schedule',
  'settle-runs',
  'sounds',
  'state',
  'step',
  'stress',
  'switching',
  'wake',
  'working-hours',
  'zone',
];

// oxlint-disable-next-line import/no-default-export -- Stryker takes its config that way.
export default {
  mutate: engine.map((module) => `core/${module}.ts`),
  testRunner: 'vitest',
  // Named, because a search by pattern finds nothing where node_modules is a link.
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/vitest/mutate.config.ts' },
  // Each of the runners is a whole Vitest: as many as the smallest machine we know has cores.
  concurrency: 2,
  // The types are checked by `tsc`; a mutant is run without.
  disableTypeChecks: false,
  // No such file: Stryker would rewrite it with TypeScript's own API, which version 7 no longer has.
  tsconfigFile: 'none',
  ignorePatterns: ['/.output', '/.wxt', '/.profile', '/docs', '/public'],
  tempDirName: '.output/mutants',
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.output/reports/mutation.html' },
  jsonReporter: { fileName: '.output/reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
