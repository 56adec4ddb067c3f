import { readdirSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import type { ApiRequest, RecordRow } from '../../src/dossier/dossier-api';
import type { RecordReader } from '../../src/dossier/published-records';

const MIGRATIONS = path.resolve(__dirname, '..', '..', 'database', 'migrations');

export interface OpenRecords {
  /** A request by a caller who takes one media type. */
  ask(accept?: string, query?: Record<string, string>): ApiRequest;
  reader: RecordReader;
  /** Adds rows to a table of the records. */
  insert(table: string, rows: Record<string, unknown>[]): Promise<void>;
  /** Changes columns of the records of a document. */
  update(documentId: string, columns: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** These records, as published and in a database of their own, with the tables and indexes that a server has. */
export async function openRecords(rows: Pick<RecordRow, 'text'>[]): Promise<OpenRecords> {
  const connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  await migrate(connection);
  const insert = async (table: string, added: Record<string, unknown>[]) => {
    for (const row of added) await connection(table).insert(row);
  };
  await insert(
    'published_records',
    rows.map(({ text, ...row }, index) => ({ ...row, seq: index + 1, record: text, list_record: text }))
  );
  const all = (sql: string, values: readonly unknown[] = []) => connection.raw(sql, values as string[]);
  const reader = {
    all,
    first: async (sql: string, values?: readonly unknown[]) => ((await all(sql, values)) as unknown[])[0],
    asBytes: (column: string) => column,
  } as unknown as RecordReader;
  const settings = { publicUrl: 'https://dossier.example', pageUrls: {}, contactEmail: 'info@dossier.example' };
  return {
    ask: (accept = '', query = {}) =>
      ({
        reader,
        settings,
        query: new URLSearchParams(query),
        acceptLanguage: '',
        accepts: (types: string[]) => types.includes(accept) && accept,
      }) as unknown as ApiRequest,
    reader,
    insert,
    async update(documentId, columns) {
      await connection('published_records').where({ document_id: documentId }).update(columns);
    },
    close: () => connection.destroy(),
  };
}

async function migrate(connection: Knex): Promise<void> {
  const db = {
    dialect: { client: 'sqlite' },
    getSchemaName: () => undefined,
    getSchemaConnection: (trx: Knex) => trx.schema,
    getConnection: (table: string) => connection(table),
  };
  for (const name of readdirSync(MIGRATIONS).sort()) {
    const { up } = (await import(path.join(MIGRATIONS, name))) as { up(trx: Knex, database: typeof db): Promise<void> };
    await connection.transaction((trx) => up(trx, db));
  }
}
