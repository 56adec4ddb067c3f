/**
 * `npm test`: everything that must hold, on a machine with nothing but Node. Installs, checks types and style, runs the
 * unit tests, then those on a running server with SQLite and with PostgreSQL (TEST_DATABASE_URL, else a throwaway server),
 * then those that start and kill servers, and those in a browser where there is a Chromium. The last line counts the tests.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkFolders, checkNode } from './setup/check-machine.mjs';
import { findChromium } from './setup/find-chromium.mjs';
import { Stop, run, runQuietly, step } from './setup/steps.mjs';

const advice = 'Mend what is listed above.';

await run(async () => {
  checkNode();
  const { buildAdmin, compileServer, installPackages, root } = await import('./setup/prepare.mjs');
  process.chdir(root);
  checkFolders(root);
  await installPackages();
  // This checks the types of the server; those of the admin and the tests are left.
  await compileServer();
  const hasBrowser = checkBrowser();
  if (hasBrowser) await buildAdmin();
  await step('Checking types and style', () =>
    Promise.all([checkTypes('src/admin/tsconfig.json'), checkTypes('tests/tsconfig.json'), runNpm('lint')])
  );

  const results = [await runJest({ project: 'unit', name: 'unit', args: ['--maxWorkers=2'] })];
  // The longest first, and three at a time: each now and then waits for its servers, and then another has its turn. The
  // lines of jest say which project they are about.
  const [sqlite, postgres] = [{ TEST_ENGINE: 'sqlite' }, { TEST_ENGINE: 'postgres' }];
  const waiting = [
    { project: 'http-postgres', name: 'PostgreSQL', env: postgres },
    { project: 'http-sqlite', name: 'SQLite', env: sqlite },
    { project: 'instances-postgres', name: 'PostgreSQL, started and killed', env: postgres },
    { project: 'instances-sqlite', name: 'SQLite, started and killed', env: sqlite },
    ...(hasBrowser ? [{ project: 'admin', name: 'browser' }] : []),
  ];
  const runInTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runJest(next));
  };
  await Promise.all([runInTurn(), runInTurn(), runInTurn()]);

  for (const { name, passed, failed, skipped, seconds } of results) {
    process.stdout.write(
      `  ${name.padEnd(30)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)\n`
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
  if (sum('failed') > 0 || results.some(({ ok }) => !ok)) throw new Stop('Some tests failed.');
});

/** Whether there is a browser to test in. CI has one, or has not tested what editors see. */
function checkBrowser() {
  if (findChromium()) return true;
  if (process.env.CI) throw new Stop('The tests in a browser need Chromium. Install it, or set CHROMIUM_PATH to one.');
  process.stdout.write('✗ Without the tests in a browser: no Chromium was found; set CHROMIUM_PATH to one.\n');
  return false;
}

function runNpm(script) {
  return runQuietly('npm', ['run', '--silent', script], { advice });
}

function checkTypes(project) {
  return runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { advice });
}

/** Runs one project of jest.config.mjs with its output shown, and counts its tests. */
async function runJest({ project, name, args = ['--runInBand'], env = {} }) {
  process.stdout.write(`\n— ${name} —\n`);
  const started = Date.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-tests-'));
  const report = path.join(folder, 'report.json');
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', project];
  const output = ['--json', `--outputFile=${report}`, '--silent'];
  const code = await new Promise((resolve) => {
    // Jest shows its progress on stderr; what --json writes to stdout is in the report as well. More threads per process
    // than there are processors only cost time.
    const child = spawn(process.execPath, ['--single-threaded', ...jest, ...output, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('close', resolve);
  });
  let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Jest stopped before it could report: its exit code says so.
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    name,
    ok: code === 0 && counts.numPassedTests > 0,
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
