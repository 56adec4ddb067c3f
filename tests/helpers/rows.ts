import { createRequire } from 'node:module';
import type { TestDatabase } from './engine';

/** The package has no types. */
const Database = createRequire(__filename)('better-sqlite3');

type Rows = Record<string, unknown>[];

/** Runs a query on the database behind a server, on either engine. */
export async function query(settings: TestDatabase['settings'], sql: string): Promise<Rows> {
  if (settings.DATABASE_CLIENT === 'sqlite') {
    const database = new Database(settings.DATABASE_FILENAME, { readonly: true });
    try {
      return database.prepare(sql).all() as Rows;
    } finally {
      database.close();
    }
  }
  const { Client } = await import('pg');
  const client = new Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Runs a statement that writes: for what no door of ours lets anyone do. On a server that is stopped, or by one row. */
export async function execute(settings: TestDatabase['settings'], sql: string): Promise<void> {
  if (settings.DATABASE_CLIENT !== 'sqlite') return void (await query(settings, sql));
  const database = new Database(settings.DATABASE_FILENAME);
  try {
    database.pragma('busy_timeout = 10000');
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** Takes the lock that all writers of a PostgreSQL database wait for (published-records/database.ts). @returns the way to let go */
export async function holdWriteLock(databaseUrl: string): Promise<() => Promise<void>> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('select pg_advisory_lock(720240001)');
  return () => client.end();
}

const TABLES = {
  // Nor those in which the full-text index keeps itself: how many rows they have is its own affair.
  sqlite: `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index_%'`,
  postgres: `select table_name as name from information_schema.tables where table_schema = 'public'`,
};

/** How many rows each table holds. */
export async function countRows({ settings }: TestDatabase): Promise<Record<string, number>> {
  const tables = await query(settings, TABLES[settings.DATABASE_CLIENT as keyof typeof TABLES]);
  const counts: Record<string, number> = {};
  for (const name of tables.map((table) => String(table.name)).sort()) {
    const [{ count }] = await query(settings, `select count(*) as count from "${name}"`);
    counts[name] = Number(count);
  }
  return counts;
}

/** All rows of a table. */
export function findRows({ settings }: TestDatabase, table: string): Promise<Rows> {
  return query(settings, `select * from "${table}" order by id`);
}

/** The row ids of a table: equal before and after means that nothing was deleted and made anew. */
export async function findRowIds(database: TestDatabase, table: string): Promise<unknown[]> {
  return (await findRows(database, table)).map(({ id }) => id);
}
