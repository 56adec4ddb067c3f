import type { Knex } from 'knex';

interface Database {
  getSchemaConnection(trx: Knex): Knex['schema'];
  getConnection(table: string): Knex.QueryBuilder;
}

/**
 * Remembers of each record whether partners were ever given it, also when it is a tombstone: what they have must be
 * deleted there, and what they never had must not be named. Rows from before this column tell it by `syndicate`.
 */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  await db.getSchemaConnection(trx).alterTable('published_records', (table) => {
    table.boolean('ever_syndicated').notNullable().defaultTo(false);
  });
  await db
    .getConnection('published_records')
    .transacting(trx)
    .update({ ever_syndicated: trx.ref('syndicate') });
}
