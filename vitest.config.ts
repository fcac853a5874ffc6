// Three projects: `unit` (plain Node), `components` (happy-dom) and `e2e` (real Chromium and real Firefox).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The polyfill throws outside an extension; platform/browser.ts is the only file that imports it.
const alias = {
  'webextension-polyfill': fileURLToPath(new URL('tools/vitest/webextension-polyfill.ts', import.meta.url)),
};

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{core,data,platform,tools}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tools/vitest/seed-properties.ts'],
          // Property tests live through many days; on a busy machine they take their time.
          testTimeout: 2 * minute,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: minute,
          setupFiles: ['tools/vitest/seed-properties.ts', 'tools/vitest/wait-longer.ts'],
          // Otherwise the testing library would bring a second Preact, and hooks would not work.
          server: { deps: { inline: ['@testing-library/preact'] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 4 * minute,
          hookTimeout: 2 * minute,
          // A machine with other work stands still for seconds at a time.
          expect: { poll: { timeout: minute / 2 } },
          // Two browsers at once on two cores would make timing tests lie.
          fileParallelism: false,
        },
      },
    ],
  },
});
