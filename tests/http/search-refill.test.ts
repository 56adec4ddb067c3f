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

async function records(command: string): Promise<{ code: number | null; output: string }> {
  const script = spawnScript('scripts/records.mjs', [command], { ...secrets, NODE_ENV: 'production', ...settings });
  return { code: await waitForExit(script.process), output: script.output() };
}

const found = async (): Promise<number> => (await get('/v1/search?language=nl&q=handschrift')).body.pagination.total;

test('records:verify notices that the search has lost its texts, and records:rebuild makes them again', async () => {
  const before = await found();
  expect(before).toBeGreaterThan(1);
  await run('delete from search_documents');
  await run('delete from search_index');
  expect(await found()).toBe(0);

  const verified = await records('verify');
  expect(verified.output).toContain('missing in search');
  expect(verified.code).toBe(1);
  const rebuilt = await records('rebuild');
  expect(rebuilt.code).toBe(0);
  expect(await found()).toBe(before);
  expect((await records('verify')).code).toBe(0);
}, 300_000);
