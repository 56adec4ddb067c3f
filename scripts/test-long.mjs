/**
 * `npm run test:long`: proofs that take too long for every change, on SQLite and on PostgreSQL. Now: 1,000 random writes
 * against the published records. Each run takes another seed; a failure prints it, and SEED=… repeats that run.
 */
import { spawn } from 'node:child_process';
import { checkFolders, checkNode } from './setup/check-machine.mjs';
import { Stop, run } from './setup/steps.mjs';

const STEPS = '1000';

await run(async () => {
  checkNode();
  const { compileServer, installPackages, root } = await import('./setup/prepare.mjs');
  process.chdir(root);
  checkFolders(root);
  await installPackages();
  await compileServer();
  const seed = process.env.SEED ?? String(Date.now() % 1_000_000_000);
  process.stdout.write(`SEED=${seed}\n`);
  for (const engine of ['sqlite', 'postgres']) {
    const code = await runJest({ TEST_ENGINE: engine, RECORD_STEPS: STEPS, SEED: seed }, [
      'tests/instances/records-random.test.ts',
      '--selectProjects',
      `instances-${engine}`,
    ]);
    if (code !== 0) throw new Stop(`Failed on ${engine}. The same again: SEED=${seed} npm run test:long`);
  }
});

function runJest(settings, args) {
  return new Promise((resolve) => {
    spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...settings },
    }).on('close', resolve);
  });
}
