import type { Knex } from 'knex';

interface Database {
  getSchemaConnection(trx: Knex): Knex['schema'];
}

/** By which version of the checks an entry was judged: a later one has all of them judged again. Until now it was the first. */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  await db.getSchemaConnection(trx).alterTable('record_checks', (table) => {
    table.string('version', 40).notNullable().defaultTo('1');
  });
}
