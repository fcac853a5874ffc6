// The tests that Stryker runs against each mutant: the engine's own, in plain Node, with fewer runs of a property.
// It has a root of its own to give: the copy of the project that Stryker works on.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('../..'),
  // tests/support/world.ts runs the real service, and that reaches platform/.
  resolve: { alias: { 'webextension-polyfill': fromHere('webextension-polyfill.ts') } },
  test: {
    include: ['tests/core/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    setupFiles: [fromHere('seed-properties.ts'), fromHere('fewer-runs.ts')],
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '25' },
  },
});
