import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Tests run on the sources of domain and platform; the rooms they start run as built. */
const shared = {
  resolve: {
    alias: [
      { find: /^@toasoan\/domain$/, replacement: source('domain/src/index.ts') },
      { find: /^@toasoan\/domain\/richtext$/, replacement: source('domain/src/richtext/index.ts') },
      { find: /^@toasoan\/platform$/, replacement: source('platform/src/index.ts') },
    ],
  },
};

/**
 * `pure`: beside the code that keeps nothing between calls, all of it in the same few threads. `unit`: beside the code of
 * the other rooms. `newsroom`: what crosses rooms, against one PostgreSQL made for the run. None is isolated: a process
 * runs file after file, since loading everything anew for each took longer than many a file itself.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          include: ['{domain,editor-app/web}/src/**/*.test.{ts,tsx}'],
          exclude: ['**/dist/**'],
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{platform,workers,portal,scripts,editor-app/server}/src/**/*.test.{ts,tsx}'],
          exclude: ['**/dist/**'],
          globalSetup: ['./scripts/lib/child-for-tests.mjs'],
          setupFiles: ['./workers/src/testing/every-loader.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        ...shared,
        test: {
          // The pictures of the seeds are drawn from SVG, which the workers' code shuts out of its process for good.
          name: 'seeds',
          include: ['seeds/src/**/*.test.ts'],
          exclude: ['**/dist/**'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'newsroom',
          root: 'test',
          include: ['**/*.test.ts'],
          globalSetup: ['../scripts/lib/child-for-tests.mjs', './support/global-setup.ts'],
          pool: 'forks',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'bench',
          root: 'test',
          include: ['bench/*.bench.ts'],
          globalSetup: ['../scripts/lib/child-for-tests.mjs', './support/global-setup.ts'],
          pool: 'forks',
          hookTimeout: 180_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
