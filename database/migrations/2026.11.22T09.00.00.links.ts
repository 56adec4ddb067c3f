import type { Knex } from 'knex';

/** The tables of the link check (docs/architecture.md, "Link check"). Times are milliseconds since 1970, UTC. */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  const schema = () => db.getSchemaConnection(trx);

  // Which addresses each live record links to, and in which field. An address is named by its hash: it may be long.
  await schema().createTable('record_outlinks', (table) => {
    table.increments('id');
    table.integer('record_id').notNullable();
    table.string('field', 200).notNullable();
    table.string('url_hash', 64).notNullable();
    table.index(['record_id'], 'record_outlinks_record');
    table.index(['url_hash', 'record_id'], 'record_outlinks_url');
  });
  // The records whose links were read, those without any too, and by which version of the reading.
  await schema().createTable('record_outlinks_read', (table) => {
    table.integer('record_id').primary();
    table.string('version', 40).notNullable();
  });

  await schema().createTable('link_visits', (table) => {
    table.string('url_hash', 64).primary();
    table.text('url').notNullable();
    table.string('host', 255).notNullable();
    table.integer('status');
    table.string('reason', 20);
    table.integer('failures').notNullable().defaultTo(0);
    table.string('last_failed_on', 10);
    table.bigInteger('failing_since');
    table.bigInteger('broken_since');
    table.bigInteger('visited_at');
    table.bigInteger('next_visit_at').notNullable().defaultTo(0);
    table.index(['next_visit_at'], 'link_visits_next');
    table.index(['broken_since'], 'link_visits_broken');
    table.index(['host'], 'link_visits_host');
  });
}
