import { get } from '../helpers/clients';
import { runRecords } from '../helpers/records';
import { execute, query } from '../helpers/rows';

/** What the search keeps can be lost and made again, without anybody publishing anything. */
const settings = JSON.parse(process.env.DOSSIER_DATABASE as string) as Record<string, string>;

const found = async (): Promise<number> => (await get('/v1/search?language=nl&q=handschrift')).body.pagination.total;
const missing = async (): Promise<number> => (await get('/v1/health')).body.search.missing;
const readRecords = () => query(settings, 'select * from published_records order by seq');

test('when the text of some records is lost, readiness and records:verify say so, and records:rebuild makes it again', async () => {
  const before = await found();
  expect(before).toBeGreaterThan(1);
  expect(await missing()).toBe(0);
  await execute(settings, 'delete from search_documents where record_id % 2 = 0');
  expect(await missing()).toBeGreaterThan(0);

  const verified = await runRecords('verify');
  expect([verified.code, verified.output]).toEqual([1, expect.stringContaining('missing in search')]);
  expect(await missing()).toBeGreaterThan(0);
  // While the dossier is served; the seq and the dates of what is unchanged stay.
  const records = await readRecords();
  const rebuilt = await runRecords('rebuild');
  expect([rebuilt.code, rebuilt.output]).toEqual([0, expect.stringContaining(' 0 could not be made')]);
  expect(await readRecords()).toEqual(records);
  expect(await missing()).toBe(0);
  expect(await found()).toBe(before);
}, 300_000);
