/**
 * `npm run up`: from a clone to a dossier that runs, filled, with one command. Needs nothing installed but Node.
 * Every step is skipped when it is already done.
 */
import { chdir } from 'node:process';
import { checkFolders, checkNode, checkPort } from './setup/check-machine.mjs';
import { run } from './setup/steps.mjs';

await run(async () => {
  // Before the other imports: on an old Node they would fail with a riddle instead of a sentence.
  checkNode();
  const { buildAdmin, compileServer, installPackages, root, writeEnvFile } = await import('./setup/prepare.mjs');
  chdir(root);
  checkFolders(root);
  writeEnvFile();
  process.loadEnvFile('.env');
  await checkPort(process.env.HOST || '127.0.0.1', Number(process.env.PORT || 1337));
  await installPackages();
  await buildAdmin();
  await compileServer();
  process.env.NODE_ENV ??= 'production';
  const { serve } = await import('./serve.mjs');
  await serve({ firstRun: true });
});
