import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import knex, { type Knex } from 'knex';
import { isPostgres } from './database';
import { findRecordWriters } from './record-writers';

const TABLES = [
  'published_records',
  'record_lists',
  'record_links',
  'record_refreshes',
  'former_slugs',
  'record_state',
];

/**
 * Reads published records. SQL is written with `?` for values and the plain names of the tables; it runs on a
 * connection that writers never wait for.
 */
export interface RecordReader extends Read {
  /** Reads over a connection of its own, which sees the tables as they are now however long `work` takes. */
  snapshot<T>(work: (read: Read) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Read {
  /** SQL for a column with a long text: where that is cheaper (SQLite) it is read as the bytes that will be sent. */
  asBytes(column: string): string;
  all<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  first<T>(sql: string, values?: readonly unknown[]): Promise<T | undefined>;
}

export function createRecordReader(strapi: Core.Strapi): RecordReader {
  return isPostgres(strapi) ? readPostgres(strapi) : readSqlite(strapi);
}

function toRead(all: Read['all'], asBytes: Read['asBytes'] = (column) => column): Read {
  return { all, asBytes, first: async (sql, values) => (await all(sql, values))[0] as never };
}

/** A second connection that can only read: a slow reader never holds up an editor, whose connection is the only other. */
function readSqlite(strapi: Core.Strapi): RecordReader {
  const { filename } = (strapi.config.get('database.connection.connection') ?? {}) as { filename: string };
  const reader = openSqlite(filename);
  return {
    ...reader.read,
    async snapshot(work) {
      const { read, database } = openSqlite(filename);
      try {
        database.exec('begin');
        return await work(read);
      } finally {
        database.close();
      }
    },
    close: async () => void reader.database.close(),
  };
}

function openSqlite(filename: string): { database: Database.Database; read: Read } {
  const database = new Database(filename, { readonly: true });
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    database,
    read: toRead(
      async <T>(sql: string, values: readonly unknown[] = []) => prepare(sql).all(...values) as T[],
      (column) => `cast(${column} as blob)`
    ),
  };
}

function readPostgres(strapi: Core.Strapi): RecordReader {
  const schema = strapi.db.getSchemaName() ?? 'public';
  const names = [...TABLES, ...findRecordWriters(strapi).flatMap((writer) => writer.tables)];
  const tables = new RegExp(`\\b(${names.join('|')})\\b`, 'g');
  const qualified = new Map<string, string>();
  const qualify = (sql: string) => {
    const known = qualified.get(sql) ?? sql.replace(tables, `"${schema}".$1`);
    qualified.set(sql, known);
    return known;
  };
  const readWith = (connection: Pick<Knex, 'raw'>): Read =>
    toRead(
      async <T>(sql: string, values: readonly unknown[] = []) =>
        ((await connection.raw(qualify(sql), values as never)) as { rows: T[] }).rows
    );
  const { connection, release } = takeReadPool(strapi);
  return {
    ...readWith(connection),
    snapshot: (work) =>
      connection.transaction((trx) => work(readWith(trx)), { isolationLevel: 'repeatable read', readOnly: true }),
    close: release,
  };
}

const pools = new WeakMap<Core.Strapi, { connection: Knex; readers: number }>();

/**
 * Connections of its own for all readers of an instance: writers wait for each other, and those who wait would take
 * every connection that they share with readers.
 */
function takeReadPool(strapi: Core.Strapi): { connection: Knex; release(): Promise<void> } {
  const { readConnections } = strapi.config.get('dossier') as { readConnections: number };
  const settings = strapi.config.get('database.connection') as Knex.Config;
  const pool = pools.get(strapi) ?? {
    connection: knex({ ...settings, client: 'pg', pool: { min: 0, max: readConnections } }),
    readers: 0,
  };
  pools.set(strapi, pool);
  pool.readers += 1;
  return {
    connection: pool.connection,
    async release() {
      pool.readers -= 1;
      if (pool.readers > 0) return;
      pools.delete(strapi);
      await pool.connection.destroy();
    },
  };
}
