/** `npm run build`: the admin panel and the server, each only when its sources changed. */
import { buildAdmin, compileServer, root } from './setup/prepare.mjs';
import { run } from './setup/steps.mjs';

await run(async () => {
  process.chdir(root);
  await buildAdmin();
  await compileServer();
});
