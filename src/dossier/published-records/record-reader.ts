import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { Pool, type PoolConfig } from 'pg';
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
  /** @param within milliseconds after which a connection that does not answer is given up (PostgreSQL) */
  all<T>(sql: string, values?: readonly unknown[], within?: number): Promise<T[]>;
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
    const statement = database.prepare(planOnce(sql));
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

/**
 * SQLite looks at the values that are bound to choose a plan, and so plans a statement anew for each: longer than most of
 * these take. It does not look at those that are worked out, as by a plus, or behind a limit by a cast.
 */
function planOnce(sql: string): string {
  return sql.replace(/\b(limit|offset) \?/g, '$1 cast(? as integer)').replace(/\?/g, '+?');
}

function readPostgres(strapi: Core.Strapi): RecordReader {
  const schema = strapi.db.getSchemaName() ?? 'public';
  const names = [...TABLES, ...findRecordWriters(strapi).flatMap((writer) => writer.tables)];
  const tables = new RegExp(`\\b(${names.join('|')})\\b`, 'g');
  const translated = new Map<string, string>();
  const translate = (sql: string) => {
    const known = translated.get(sql);
    if (known) return known;
    let position = 0;
    const own = sql.replace(tables, `"${schema}".$1`).replace(/\?/g, () => `$${(position += 1)}`);
    translated.set(sql, own);
    return own;
  };
  // Without a query builder, which took longer than many of these queries do.
  const readWith = (client: Pick<Pool, 'query'>): Read =>
    toRead(async <T>(sql: string, values: readonly unknown[] = [], within?: number) => {
      const query = { text: translate(sql), values: values as unknown[], query_timeout: within };
      return (await client.query(query)).rows as T[];
    });
  const { pool, release } = takeReadPool(strapi);
  return {
    ...readWith(pool),
    async snapshot(work) {
      const client = await pool.connect();
      try {
        await client.query('begin isolation level repeatable read, read only');
        const found = await work(readWith(client));
        await client.query('commit');
        client.release();
        return found;
      } catch (error) {
        // Whatever state it is in, nobody else gets this connection.
        client.release(true);
        throw error;
      }
    },
    close: release,
  };
}

const pools = new WeakMap<Core.Strapi, { pool: Pool; readers: number }>();

/**
 * Connections of its own for all readers of an instance: writers wait for each other, and those who wait would take
 * every connection that they share with readers.
 */
function takeReadPool(strapi: Core.Strapi): { pool: Pool; release(): Promise<void> } {
  const present = pools.get(strapi) ?? { pool: openReadPool(strapi), readers: 0 };
  pools.set(strapi, present);
  present.readers += 1;
  return {
    pool: present.pool,
    async release() {
      present.readers -= 1;
      if (present.readers > 0) return;
      pools.delete(strapi);
      await present.pool.end();
    },
  };
}

function openReadPool(strapi: Core.Strapi): Pool {
  const { readConnections } = strapi.config.get('dossier') as { readConnections: number };
  const { connectionString, ssl } = strapi.config.get('database.connection.connection') as PoolConfig;
  const pool = new Pool({
    connectionString,
    ssl,
    max: readConnections,
    connectionTimeoutMillis: 60_000,
    // A connection that broke without a word would be waited for until the system gives it up: a quarter of an hour.
    query_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that breaks while nobody uses it is replaced by the next reader, who hears of what does not work.
  pool.on('error', () => {});
  return pool;
}
