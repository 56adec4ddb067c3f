import { createRequire } from 'node:module';
import { get } from '../helpers/clients';
import { secrets, spawnScript, waitForExit } from '../helpers/server';

/** What the search keeps can be lost and made again, without anybody publishing anything. */
const settings = JSON.parse(process.env.DOSSIER_DATABASE as string) as Record<string, string>;

async function run(sql: string): Promise<void> {
  if (settings.DATABASE_CLIENT === 'sqlite') {
    const database = new (createRequire(__filename)('better-sqlite3'))(settings.DATABASE_FILENAME);
    database.pragma('busy_timeout = 10000');
    database.exec(sql);
    database.close();
    return;
  }
  const { Client } = await import('pg');
  const client = new Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function runRecords(command: string): Promise<{ code: number | null; output: string }> {
  const script = spawnScript('scripts/records.mjs', [command], {
    ...secrets,
    NODE_ENV: 'production',
    PUBLIC_URL: process.env.DOSSIER_URL as string,
    ...settings,
  });
  return { code: await waitForExit(script.process), output: script.output() };
}

const found = async (): Promise<number> => (await get('/v1/search?language=nl&q=handschrift')).body.pagination.total;
const missing = async (): Promise<number> => (await get('/v1/health')).body.search.missing;

test.each([['the text of some records', ['delete from search_documents where record_id % 2 = 0']]])(
  'when %s is lost, readiness and records:verify say so, and records:rebuild makes it again',
  async (_name, statements) => {
    const before = await found();
    expect(before).toBeGreaterThan(1);
    expect(await missing()).toBe(0);
    for (const sql of statements) await run(sql);
    expect(await missing()).toBeGreaterThan(0);

    const verified = await runRecords('verify');
    expect([verified.code, verified.output]).toEqual([1, expect.stringContaining('missing in search')]);
    expect(await missing()).toBeGreaterThan(0);
    expect((await runRecords('rebuild')).code).toBe(0);
    expect(await missing()).toBe(0);
    expect((await runRecords('verify')).code).toBe(0);
    expect(await found()).toBe(before);
  },
  300_000
);
