import { get } from '../helpers/clients';
import { runRecords } from '../helpers/records';
import { execute } from '../helpers/rows';

/** What the search keeps can be lost and made again, without anybody publishing anything. */
const settings = JSON.parse(process.env.DOSSIER_DATABASE as string) as Record<string, string>;

const found = async (): Promise<number> => (await get('/v1/search?language=nl&q=handschrift')).body.pagination.total;
const missing = async (): Promise<number> => (await get('/v1/health')).body.search.missing;

test.each([['the text of some records', ['delete from search_documents where record_id % 2 = 0']]])(
  'when %s is lost, readiness and records:verify say so, and records:rebuild makes it again',
  async (_name, statements) => {
    const before = await found();
    expect(before).toBeGreaterThan(1);
    expect(await missing()).toBe(0);
    for (const sql of statements) await execute(settings, sql);
    expect(await missing()).toBeGreaterThan(0);

    const verified = await runRecords('verify');
    expect([verified.code, verified.output]).toEqual([1, expect.stringContaining('missing in search')]);
    expect(await missing()).toBeGreaterThan(0);
    expect((await runRecords('rebuild')).code).toBe(0);
    expect(await missing()).toBe(0);
    expect(await found()).toBe(before);
  },
  300_000
);
