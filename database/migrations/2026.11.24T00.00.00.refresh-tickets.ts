import type { Knex } from 'knex';

interface Database {
  getSchemaConnection(trx: Knex): Knex['schema'];
}

/** Tells a task of the refresh queue that was asked for again from the one that is being worked on. */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  await db.getSchemaConnection(trx).alterTable('record_refreshes', (table) => {
    table.string('ticket', 40).notNullable().defaultTo('');
  });
}
