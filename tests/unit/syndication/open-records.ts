import knex from 'knex';
import { up as makeTables } from '../../../database/migrations/2026.11.21T00.00.00.published-records';
import type { ApiRequest, RecordRow } from '../../../src/dossier/dossier-api';

export interface OpenRecords {
  /** A request by a caller who takes one media type. */
  ask(accept?: string): ApiRequest;
  close(): Promise<void>;
}

/** These records, as published and in a database of their own. */
export async function openRecords(rows: RecordRow[]): Promise<OpenRecords> {
  const connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  const db = { getSchemaConnection: (trx: { schema: typeof connection.schema }) => trx.schema };
  await connection.transaction((trx) => makeTables(trx, db));
  for (const [index, { text, ...row }] of rows.entries())
    await connection('published_records').insert({ ...row, seq: index + 1, record: text, list_record: text });
  const all = (sql: string, values: readonly unknown[] = []) => connection.raw(sql, values as string[]);
  const reader = { all, first: async (sql: string, values?: readonly unknown[]) => (await all(sql, values))[0] };
  const settings = { publicUrl: 'https://dossier.example', pageUrls: {}, contactEmail: 'info@dossier.example' };
  return {
    ask: (accept = '') =>
      ({
        reader,
        settings,
        query: new URLSearchParams(),
        accepts: (types: string[]) => types.includes(accept) && accept,
      }) as unknown as ApiRequest,
    close: () => connection.destroy(),
  };
}
