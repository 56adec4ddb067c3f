/**
 * `npm run contracts`: writes the contracts that others build on, from the code: Strapi's types of the content model
 * and the GraphQL schema. Both are in git; the tests fail when they differ from what the code makes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { compileServer, root } from './setup/prepare.mjs';
import { run, runQuietly, step } from './setup/steps.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  process.chdir(root);
  await compileServer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-contracts-'));
  Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'dossier.db') });
  await step("Writing Strapi's types", () =>
    runQuietly(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'ts:generate-types', '--silent'], {
      advice: 'Mend the errors above.',
    })
  );
  await step('Writing the GraphQL schema', writeGraphqlSchema);
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

async function writeGraphqlSchema() {
  const { createStrapi } = require('@strapi/strapi');
  const { lexicographicSortSchema, printSchema } = require('graphql');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(path.join(root, 'types', 'content-api.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
  await strapi.destroy();
}
