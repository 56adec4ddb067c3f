import type { Knex } from 'knex';

interface Database {
  getSchemaConnection(trx: Knex): Knex['schema'];
}

/**
 * What `startsAfter` counts is read from an index alone, as with every other bound of a list. A slug is looked up in one
 * language and in all of them, which the former order of the columns did not serve.
 */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  const schema = () => db.getSchemaConnection(trx);
  await schema().alterTable('record_lists', (table) => {
    table.index(['list', 'facet', 'value', 'last_starts_at', 'record_id'], 'record_lists_last_starts_at');
  });
  await schema().alterTable('published_records', (table) => {
    table.dropIndex([], 'published_records_slug');
    table.index(['type', 'slug', 'locale'], 'published_records_slug');
  });
}
