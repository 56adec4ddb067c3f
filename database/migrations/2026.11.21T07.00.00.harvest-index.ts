import type { Knex } from 'knex';

/**
 * For harvesting (OAI-PMH): which records changed in a period, in the order of seq, is read from the index alone. The
 * columns stand behind the long texts of a row, which would all have to be read otherwise.
 */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  await db.getSchemaConnection(trx).alterTable('published_records', (table) => {
    table.index(
      ['seq', 'modified_at', 'ever_syndicated', 'type', 'locale', 'state', 'syndicate'],
      'published_records_harvest'
    );
  });
}
