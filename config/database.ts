import path from 'node:path';
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
        afterCreate: (connection: { pragma(text: string): void }, done: (error: Error | null) => void) => {
          // WAL: a reader does not wait for an editor who saves, and survives a power cut with NORMAL.
          connection.pragma('journal_mode = WAL');
          connection.pragma('synchronous = NORMAL');
          connection.pragma('busy_timeout = 5000');
          // Without statistics SQLite looks up components by the name of their field, which thousands of them share.
          connection.pragma('optimize = 0x10002');
          done(null);
        },
      },
    },
    settings,
  };
};
