import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
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
export interface RecordReader {
  all<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  first<T>(sql: string, values?: readonly unknown[]): Promise<T | undefined>;
  close(): Promise<void>;
}

export function createRecordReader(strapi: Core.Strapi): RecordReader {
  const all = isPostgres(strapi) ? readPostgres(strapi) : readSqlite(strapi);
  return { ...all, first: async (sql, values) => (await all.all(sql, values))[0] as never };
}

/** A second connection that can only read: a slow reader never holds up an editor, whose connection is the only other. */
function readSqlite(strapi: Core.Strapi): Pick<RecordReader, 'all' | 'close'> {
  const { filename } = (strapi.config.get('database.connection.connection') ?? {}) as { filename: string };
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
    all: async <T>(sql: string, values: readonly unknown[] = []) => prepare(sql).all(...values) as T[],
    close: async () => void database.close(),
  };
}

function readPostgres(strapi: Core.Strapi): Pick<RecordReader, 'all' | 'close'> {
  const schema = strapi.db.getSchemaName() ?? 'public';
  const names = [...TABLES, ...findRecordWriters(strapi).flatMap((writer) => writer.tables)];
  const tables = new RegExp(`\\b(${names.join('|')})\\b`, 'g');
  const qualified = new Map<string, string>();
  const qualify = (sql: string) => {
    const known = qualified.get(sql) ?? sql.replace(tables, `"${schema}".$1`);
    qualified.set(sql, known);
    return known;
  };
  return {
    all: async <T>(sql: string, values: readonly unknown[] = []) =>
      ((await strapi.db.connection.raw(qualify(sql), values as never)) as { rows: T[] }).rows,
    close: async () => {},
  };
}
