import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { get, graphql } from '../helpers/clients';
import { loadDossier } from '../helpers/records';
import { root } from '../helpers/server';

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

test("Strapi's types in git are those of the content model", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-types-'));
  const settings = JSON.parse(process.env.DOSSIER_DATABASE as string);
  const dossier = await loadDossier(settings, process.env.DOSSIER_URL as string);
  await dossier.writeTypes(folder);
  await dossier.stop();
  for (const file of ['contentTypes.d.ts', 'components.d.ts'])
    expect(await readFile(path.join(folder, 'generated', file), 'utf8')).toBe(await committed(`generated/${file}`));
  await rm(folder, { recursive: true, force: true });
});
