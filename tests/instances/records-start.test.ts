import { createPublished, get, request } from '../helpers/clients';
import { useCaseIn } from '../helpers/complete-entries';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { findEngine } from '../helpers/engine';
import { runRecords } from '../helpers/records';
import { execute, query } from '../helpers/rows';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/** What a start does with records that are missing or were made with other settings, and what it leaves alone. */
let empty: EmptyDossier;
let id: string;

beforeAll(async () => {
  empty = await startEmptyDossier();
  id = (await createPublished('use-case', useCaseIn(empty.quadrant, 'Blijft'))).documentId;
});

afterAll(() => empty.remove());

const sql = (text: string) => execute(empty.database.settings, text);
const readRecords = () => query(empty.database.settings, 'select * from published_records order by seq');
/** Without the generation, which Strapi's own settings raise when it writes them at a start. */
const readState = async () =>
  Object.fromEntries(
    (await query(empty.database.settings, `select name, value from record_state where name <> 'generation'`)).map(
      ({ name, value }) => [name, value]
    )
  );
const deliver = async () => (await get(`/v1/use-cases/${id}?language=nl`)).body;
const restart = async (change = async () => {}, settings: Record<string, string> = {}) => {
  await empty.server.stop();
  await change();
  await empty.start(settings);
};
/** A record as an older version of the presenter would have left it. */
const ageRecord = () =>
  sql(
    `update published_records set content_hash = 'old', record = replace(record, 'Blijft', 'Verouderd') where document_id = '${id}'`
  );

test('a start with the same settings leaves every record as it is; after another schema version they are made anew', async () => {
  await ageRecord();
  const before = { records: await readRecords(), state: await readState() };
  await restart();
  expect({ records: await readRecords(), state: await readState() }).toEqual(before);
  expect((await deliver()).title).toBe('Verouderd');
  const [{ highest }] = await query(empty.database.settings, 'select max(seq) as highest from published_records');

  await restart(async () => {
    await sql(`update record_state set value = 'of an older version' where name = 'fingerprint'`);
    await sql(`update record_state set value = 'of another server' where name = 'cluster'`);
  });
  expect((await deliver()).title).toBe('Blijft');
  // Only PostgreSQL tells that a backup was put back on another server, or on this one at an earlier moment.
  const after = await readState();
  expect(after.epoch === before.state.epoch).toBe(findEngine() === 'sqlite');
  expect(after.cluster).toBe(before.state.cluster);
  // Only the record that differed was written.
  const changed = (await readRecords()).filter(({ seq }) => Number(seq) > Number(highest));
  expect(changed.map(({ document_id }) => document_id)).toEqual([id]);
});

test('another PUBLIC_URL and pages on another site make the records anew, with the new links', async () => {
  const { epoch } = await readState();
  expect((await deliver()).iri).toBe(`${empty.publicUrl}/id/use-cases/${id}`);
  const PAGE_URLS = 'quadrant=https://www.example.org/{language}/ai/{slug}';
  await restart(undefined, { PUBLIC_URL: 'https://elders.example', PAGE_URLS });
  expect((await deliver()).iri).toBe(`https://elders.example/id/use-cases/${id}`);
  const bases = (await readRecords()).map(({ record }) => JSON.parse(String(record)).iri.split('/id/')[0]);
  expect(new Set(bases)).toEqual(new Set(['https://elders.example']));
  expect((await readState()).epoch).toBe(epoch);

  // A quadrant now has its page elsewhere: the name leads there, and the sitemap leaves it to that site.
  const [{ url }] = (await get('/v1/quadrants?language=nl')).body.data;
  expect(url).toBe('https://www.example.org/nl/ai/optimaliseren');
  const browser = { headers: { Accept: 'text/html' } };
  const answer = await request(`/id/quadrants/${empty.quadrant}?language=nl`, browser);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, url]);
  const sitemap = (await get('/sitemap-nl-1.xml')).text;
  expect(sitemap).toContain(`/id/use-cases/${id}`);
  expect(sitemap).not.toMatch(/\/quadrants\/|www\.example\.org/);
});

test('a wiped table is filled again, and a new epoch says so', async () => {
  const [{ epoch }, before] = [await readState(), await readRecords()];
  await restart(async () => {
    for (const table of ['published_records', 'record_lists', 'record_links', 'former_slugs'])
      await sql(`delete from ${table}`);
  });
  const after = await readRecords();
  expect(after.map(({ document_id, locale }) => `${document_id}/${locale}`).sort()).toEqual(
    before.map(({ document_id, locale }) => `${document_id}/${locale}`).sort()
  );
  expect((await readState()).epoch).not.toBe(epoch);
  expect((await deliver()).title).toBe('Blijft');
  expect((await get('/v1/use-cases?language=nl')).body.pagination.total).toBe(1);
  const { code } = await runRecords('verify', empty.database.settings, empty.publicUrl);
  expect(code).toBe(0);
});
