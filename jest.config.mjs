import { findChromium } from './scripts/setup/find-chromium.mjs';

/**
 * `unit` for pure code; `http` against a really running server and `instances` against servers that are started, stopped
 * and killed, on the engine named in TEST_ENGINE (sqlite by default, or postgres); `admin` in a real browser. `npm test`
 * runs all of it; while working: npx jest tests/unit/FILE --selectProjects unit
 */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};
const shared = { testEnvironment: 'node', transform, modulePathIgnorePatterns: ['<rootDir>/dist/'] };

const engine = process.env.TEST_ENGINE ?? 'sqlite';
// For tests/admin/browser.ts.
process.env.CHROMIUM_PATH = findChromium() ?? '';

export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: `http-${engine}`,
      testMatch: ['<rootDir>/tests/http/**/*.test.ts'],
      // What is made from the code alone is the same on every database.
      testPathIgnorePatterns: engine === 'postgres' ? ['contracts.test'] : [],
      setupFilesAfterEnv: ['<rootDir>/tests/helpers/clean-up.ts'],
      globalSetup: '<rootDir>/tests/helpers/start-server.ts',
      globalTeardown: '<rootDir>/tests/helpers/remove-databases.ts',
    },
    {
      ...shared,
      displayName: `instances-${engine}`,
      testMatch: ['<rootDir>/tests/instances/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/helpers/make-empty-database.ts',
      globalTeardown: '<rootDir>/tests/helpers/remove-databases.ts',
    },
    // In a real browser, on a server of their own. Skipped with a line that says why where there is none.
    {
      ...shared,
      displayName: 'admin',
      testMatch: ['<rootDir>/tests/admin/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/admin/seed-dossier.ts',
      globalTeardown: '<rootDir>/tests/helpers/remove-databases.ts',
    },
  ],
  // Some tests start Strapi several times, on a machine that runs both engines.
  testTimeout: 180_000,
};
