import { dossierUids, type DossierType } from '../../src/dossier/content-model';
import { readEntries } from '../../src/dossier/starter-content/read-entries';
import { asAdministrator, contentPath, get, moveTo, publish, saveDraft } from '../helpers/clients';
import { copyEmptyDatabase, type TestDatabase } from '../helpers/engine';
import { countRows, findRows } from '../helpers/rows';
import { root, secrets, spawnScript, startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

/**
 * `npm run seed` beside a server that runs, again and again as an operator may; each run starts Strapi. Two processes
 * write to one database: each must wait for the other instead of failing (SQLITE_BUSY_SNAPSHOT).
 */
jest.setTimeout(300_000);

let database: TestDatabase;
let server: Server;

beforeAll(async () => {
  database = await copyEmptyDatabase();
  server = await startServer(database.settings);
  await moveTo(server);
});

afterAll(async () => {
  await server.stop();
  await database.remove();
});

function startSeed() {
  return spawnScript('scripts/first-run.mjs', [], {
    ...secrets,
    NODE_ENV: 'production',
    PUBLIC_URL: server.url,
    PUBLIC_FOLDER: server.publicFolder,
    ...database.settings,
  });
}

async function seed(): Promise<string> {
  const { process: child, output } = startSeed();
  if ((await waitForExit(child)) !== 0) throw new Error(output());
  return output();
}

/** The rows that hold content; what is derived from it catches up in its own time, and Strapi keeps notes. */
async function countContent(): Promise<Record<string, number>> {
  const counts = Object.entries(await countRows(database));
  return Object.fromEntries(counts.filter(([table]) => !/^(record_|strapi_core_store)/.test(table)));
}

const countPublished = async (type: string, locale: string): Promise<number> =>
  (await get(`/api/${type}s?locale=${locale}&pagination[pageSize]=1`)).body.meta.pagination.total;

test('the starter dossier is loaded once, also when that is broken off half-way', async () => {
  const broken = startSeed();
  await waitUntil(async () => (await findRows(database, 'use_cases')).length > 8, 120_000);
  broken.process.kill('SIGKILL');
  await waitForExit(broken.process);
  const half = await countContent();

  expect(await seed()).toMatch(/Added \d+ entries/);
  const counts = await countContent();
  expect(half.use_cases).toBeLessThan(counts.use_cases);
  expect(counts.files).toBe(6);
});

test('every entry of the data files is there exactly once in its languages', async () => {
  const entries = await readEntries(root);
  for (const type of dossierUids.map((uid) => uid.split('.')[1] as DossierType)) {
    const mine = entries.filter((entry) => entry.type === type);
    if (type === 'dossier') expect((await get('/api/dossier?locale=en')).status).toBe(200);
    else
      for (const locale of ['nl', 'en'] as const) {
        const written = mine.filter(({ texts }) => texts[locale] || Object.keys(texts).length === 0);
        expect([type, locale, await countPublished(type, locale)]).toEqual([type, locale, written.length]);
      }
  }
});

test('what an editor changed, withdrew or deleted stays so', async () => {
  const admin = await asAdministrator();
  const [changed, withdrawn, deleted] = (await get('/api/glossary-terms?locale=nl&sort=slug')).body.data;
  await saveDraft('glossary-term', changed.documentId, { title: 'Van de redactie', slug: 'van-de-redactie' });
  expect((await publish('glossary-term', changed.documentId)).status).toBe(200);
  const confirm = { 'x-dossier-confirm': 'in-use' };
  const one = contentPath('glossary-term');
  await admin.post(`${one}/${withdrawn.documentId}/actions/unpublish?locale=nl`, {}, confirm);
  expect((await admin.delete(`${one}/${deleted.documentId}?locale=*`, confirm)).status).toBe(200);
  const counts = await countContent();
  const terms = await findRows(database, 'glossary_terms');
  expect(terms.filter(({ slug }) => slug === 'van-de-redactie')).toHaveLength(2);

  expect(await seed()).toContain('Nothing to add');
  expect(await countContent()).toEqual(counts);
  expect(await findRows(database, 'glossary_terms')).toEqual(terms);
});
