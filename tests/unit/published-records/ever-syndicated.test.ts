import knex from 'knex';
import { up as makeTables } from '../../../database/migrations/2026.11.21T00.00.00.published-records';
import { up as rememberSyndication } from '../../../database/migrations/2026.11.21T06.00.00.ever-syndicated';

test('in a database from before, what was syndicated counts as given to partners, tombstones too', async () => {
  const connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  const db = {
    getSchemaConnection: (trx: { schema: typeof connection.schema }) => trx.schema,
    getConnection: (table: string) => connection(table),
  };
  await connection.transaction((trx) => makeTables(trx, db));
  const row = { type: 'article', locale: 'nl', first_published_at: 1, published_at: 1, modified_at: 1 };
  await connection('published_records').insert([
    { ...row, document_id: 'given', seq: 1, state: 'live', syndicate: true },
    { ...row, document_id: 'withdrawn', seq: 2, state: 'gone', syndicate: true },
    { ...row, document_id: 'hidden', seq: 3, state: 'live', syndicate: false },
  ]);
  await connection.transaction((trx) => rememberSyndication(trx, db));
  const rows = await connection('published_records').orderBy('seq').select('document_id', 'ever_syndicated');
  expect(rows.map(({ document_id, ever_syndicated }) => [document_id, Boolean(ever_syndicated)])).toEqual([
    ['given', true],
    ['withdrawn', true],
    ['hidden', false],
  ]);
  await connection.destroy();
});
