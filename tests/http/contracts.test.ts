import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { get, graphql } from '../helpers/clients';
import { createDatabase, findEngine } from '../helpers/engine';
import { root, spawnScript, waitForExit } from '../helpers/server';

/** The committed contracts are what the code makes. When one differs on purpose: `npm run contracts`, and say so in the CHANGELOG. */
const committed = (file: string) => readFile(path.join(root, 'types', file), 'utf8');

test('the GraphQL schema in git is the one that is served', async () => {
  const { body } = await graphql(getIntrospectionQuery({ specifiedByUrl: true }));
  const served = printSchema(lexicographicSortSchema(buildClientSchema(body.data)));
  expect(`${served}\n`).toBe(await committed('content-api.graphql'));
});

test('the OpenAPI document in git is the one that is served', async () => {
  const { body } = await get('/v1/openapi.json');
  const inGit = JSON.parse(await readFile(path.join(root, 'docs/api/openapi.json'), 'utf8'));
  expect({ ...body, servers: [] }).toEqual({ ...inGit, servers: [] });
});

test('the types of /v1 in git are made from the OpenAPI document', async () => {
  const script = `const t = await import('openapi-typescript'); process.stdout.write(t.astToString(await t.default(JSON.parse((await import('node:fs')).readFileSync('docs/api/openapi.json', 'utf8')))))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  expect(stdout).toBe(await committed('dossier-api.d.ts'));
});

// Made from the schemas, on a database of its own: the same whatever engine the other tests run on.
const onOneEngine = findEngine() === 'sqlite' ? test : null;
onOneEngine?.("Strapi's types in git are those of the content model", async () => {
  const database = await createDatabase('sqlite');
  // Strapi takes a folder inside the project only.
  const folder = `.tmp/types-${Date.now()}`;
  const flags = ['ts:generate-types', '--silent', '--out-dir', folder];
  const { process: child, output } = spawnScript('node_modules/@strapi/strapi/bin/strapi.js', flags, database.settings);
  if ((await waitForExit(child)) !== 0) throw new Error(output());
  for (const file of ['contentTypes.d.ts', 'components.d.ts']) {
    const generated = await readFile(path.join(root, folder, 'generated', file), 'utf8');
    expect(generated).toBe(await committed(`generated/${file}`));
  }
  await rm(path.join(root, folder), { recursive: true, force: true });
  await database.remove();
});
