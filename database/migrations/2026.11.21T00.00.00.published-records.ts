import type { Knex } from 'knex';

/** The tables of the read model (docs/architecture.md, "Published records"). Times are milliseconds since 1970, UTC. */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  const schema = () => db.getSchemaConnection(trx);

  await schema().createTable('published_records', (table) => {
    table.increments('id');
    table.string('type', 40).notNullable();
    table.string('document_id', 40).notNullable();
    // Empty for types without languages, so that it can be part of the key.
    table.string('locale', 10).notNullable();
    table.bigInteger('seq').notNullable();
    table.string('state', 4).notNullable();
    table.string('slug', 255);
    table.string('key', 80);
    table.string('title', 255);
    table.string('content_hash', 64);
    table.text('record', 'longtext');
    table.text('list_record', 'longtext');
    table.boolean('syndicate').notNullable().defaultTo(true);
    table.bigInteger('first_published_at').notNullable();
    table.bigInteger('published_at').notNullable();
    table.bigInteger('modified_at').notNullable();
    table.bigInteger('gone_at');
    table.unique(['type', 'document_id', 'locale'], { indexName: 'published_records_identity' });
    table.unique(['seq'], { indexName: 'published_records_seq' });
    table.index(['type', 'locale', 'slug'], 'published_records_slug');
    table.index(['type', 'key'], 'published_records_key');
  });

  // One row per record and facet value (and one with neither), carrying every sort key, so that each
  // filter with each order is one walk along an index.
  await schema().createTable('record_lists', (table) => {
    table.increments('id');
    table.integer('record_id').notNullable();
    table.string('list', 60).notNullable();
    table.string('facet', 40).notNullable();
    table.string('value', 80).notNullable();
    table.string('title_key', 120).notNullable();
    table.bigInteger('published_at').notNullable();
    table.bigInteger('modified_at').notNullable();
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('last_starts_at').notNullable();
    table.integer('position').notNullable();
    table.integer('year').notNullable();
    for (const key of ['title_key', 'published_at', 'modified_at', 'starts_at', 'position', 'year']) {
      table.index(['list', 'facet', 'value', key, 'record_id'], `record_lists_${key}`);
    }
    table.index(['record_id', 'facet', 'value'], 'record_lists_record');
  });

  await schema().createTable('record_links', (table) => {
    table.integer('record_id').notNullable();
    table.string('target_type', 40).notNullable();
    table.string('target_id', 40).notNullable();
    table.primary(['record_id', 'target_type', 'target_id']);
    table.index(['target_type', 'target_id', 'record_id'], 'record_links_target');
  });

  // Work for the refresher: a document to present again, or (all_dependents) everything that embeds a target.
  await schema().createTable('record_refreshes', (table) => {
    table.increments('id');
    table.string('type', 40).notNullable();
    table.string('document_id', 40).notNullable();
    table.string('locale', 10).notNullable();
    table.boolean('all_dependents').notNullable();
    // How far a walk along the dependents has come: the last record that was refreshed.
    table.integer('after_record').notNullable().defaultTo(0);
    table.unique(['type', 'document_id', 'locale', 'all_dependents'], { indexName: 'record_refreshes_identity' });
  });

  await schema().createTable('former_slugs', (table) => {
    table.string('type', 40).notNullable();
    table.string('locale', 10).notNullable();
    table.string('slug', 255).notNullable();
    table.string('document_id', 40).notNullable();
    table.primary(['type', 'locale', 'slug']);
  });

  await schema().createTable('record_state', (table) => {
    table.string('name', 40).primary();
    table.string('value', 500).notNullable();
  });
}
