/**
 * `npm run contracts`: writes the contracts that others build on, from the code: Strapi's types of the content model,
 * the GraphQL schema, and the OpenAPI document of /v1 with its types. All are in git; the tests fail when they differ from
 * what the code makes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { loadStrapi } from './setup/load-strapi.mjs';
import { compileServer, root, writeEnvFile } from './setup/prepare.mjs';
import { run, step } from './setup/steps.mjs';
import { writeStrapiTypes } from './setup/write-strapi-types.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  process.chdir(root);
  writeEnvFile();
  await compileServer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-contracts-'));
  Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'dossier.db') });
  await step("Writing Strapi's types, the GraphQL schema and the OpenAPI document", writeApis);
  await step('Writing the types of /v1', writeDossierTypes);
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

async function writeApis() {
  // The address stands in the document; a fixed one keeps it the same on every machine.
  process.env.PUBLIC_URL = 'https://dossier.example';
  const { lexicographicSortSchema, printSchema } = require('graphql');
  const { buildOpenapi } = require('../dist/src/dossier/dossier-api');
  const strapi = await loadStrapi({ withGraphql: true });
  await writeStrapiTypes(strapi, path.join(root, 'types'));
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(path.join(root, 'types', 'content-api.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
  const openapi = buildOpenapi(strapi);
  writeFileSync(path.join(root, 'docs', 'api', 'openapi.json'), `${JSON.stringify(openapi, null, 2)}\n`);
  await strapi.destroy();
}

async function writeDossierTypes() {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const openapi = JSON.parse(readFileSync(path.join(root, 'docs', 'api', 'openapi.json'), 'utf8'));
  writeFileSync(path.join(root, 'types', 'dossier-api.d.ts'), astToString(await openapiTypescript(openapi)));
}
