import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Env } from '../types/env';

/** SQLite in a file by default; PostgreSQL by DATABASE_CLIENT=postgres and DATABASE_URL. */
export default ({ env }: { env: Env }) => {
  const settings = { useTypescriptMigrations: true };
  if (env('DATABASE_CLIENT', 'sqlite') === 'postgres') {
    const schema = env('DATABASE_SCHEMA', 'public');
    return {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: env('DATABASE_URL'),
          schema,
          ssl: env.bool('DATABASE_SSL', false) && {
            rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
            ca: env('DATABASE_SSL_CA'),
          },
        },
        pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
        acquireConnectionTimeout: 60_000,
      },
      settings,
    };
  }
  // `__dirname` is dist/config: the file lives beside dist, so that a new build never touches it.
  const filename = path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/dossier.db'));
  return {
    connection: {
      client: 'sqlite',
      connection: { filename },
      useNullAsDefault: true,
      pool: {
        afterCreate: (connection: SqliteConnection, done: (error: Error | null) => void) => {
          prepareOnce(connection);
          waitForOtherWriters(connection);
          // WAL: a reader does not wait for an editor who saves, and survives a power cut with NORMAL.
          connection.pragma('journal_mode = WAL');
          connection.pragma('synchronous = NORMAL');
          connection.pragma('busy_timeout = 5000');
          // Without statistics SQLite looks up components by the name of their field, which thousands of them share. With
          // samples of values beside them it would compile what is kept ready anew for every other value; a limit on how
          // much is looked at leaves those out.
          connection.pragma('analysis_limit = 1000');
          connection.pragma('optimize = 0x10002');
          done(null);
        },
      },
    },
    settings,
  };
};

interface SqliteConnection {
  pragma(text: string): void;
  prepare(sql: string): object;
}

/** How much text of statements a connection keeps ready: some 1,000 statements, of which a publication sends 300. */
const KEPT_CHARACTERS = 1_000_000;

/** Knex has every statement compiled anew, which takes as long as carrying it out. What changes tables is sent once. */
function prepareOnce(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new LRUCache<string, object>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (_, sql) => sql.length });
  connection.prepare = (sql) => {
    if (!/^(select|insert|update|delete)\b/i.test(sql)) return prepare(sql);
    const statement = kept.get(sql) ?? prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}

/**
 * Strapi reads before it writes, in one transaction. SQLite fails such a one at once when another process wrote in
 * between (a command of the operator, beside the server), and an editor would get an error 500. One that takes the
 * right to write at its beginning waits instead. Requests that only read do not need it, and wait for nobody.
 */
function waitForOtherWriters(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(sql === 'BEGIN;' && mayWrite() ? 'BEGIN IMMEDIATE;' : sql);
}

function mayWrite(): boolean {
  const request = global.strapi?.requestContext?.get();
  // A mutation begins with a write of ours; see published-records/database.ts.
  return !request || !(['GET', 'HEAD'].includes(request.method) || request.path === '/graphql');
}
