import type { Knex } from 'knex';

interface Database {
  dialect: { client: string };
  getSchemaName(): string | undefined;
}

/**
 * On PostgreSQL, new entries of the index of searching are sorted in by some hundreds of records at a time. One by one
 * took 3 ms each, half the time of making records anew; what waits is at most 256 kB, which a search walks along.
 */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  if (db.dialect.client !== 'postgres') return;
  const schema = db.getSchemaName() ?? 'public';
  await trx.raw('alter index ??.search_index_lexemes set (fastupdate = on, gin_pending_list_limit = 256)', [schema]);
}
