import type { Knex } from 'knex';

interface Database {
  getSchemaConnection(trx: Knex): Knex['schema'];
  getConnection(table: string): Knex.QueryBuilder;
}

/** What the home page counts without reading entries, and who of several instances does a job. */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  const schema = () => db.getSchemaConnection(trx);

  // What the checks find in a published entry. judged_at 0: not yet, since it was written.
  await schema().createTable('record_checks', (table) => {
    table.integer('record_id').primary();
    table.string('type', 40).notNullable();
    table.string('locale', 10).notNullable();
    table.bigInteger('judged_at').notNullable();
    table.integer('blocks').notNullable();
    table.integer('advice').notNullable();
    table.text('findings', 'longtext').notNullable();
    table.index(['judged_at'], 'record_checks_judged');
    table.index(['blocks', 'type', 'locale'], 'record_checks_blocks');
    table.index(['advice', 'type', 'locale'], 'record_checks_advice');
  });

  await schema().createTable('job_leases', (table) => {
    table.string('job', 40).primary();
    table.string('holder', 40).notNullable();
    table.bigInteger('held_until').notNullable();
  });
  const free = (job: string) => ({ job, holder: '', held_until: 0 });
  await db
    .getConnection('job_leases')
    .transacting(trx)
    .insert([free('checks'), free('links')]);
}
