import type { Knex } from 'knex';

/** What was published, by whom and when (docs/architecture.md, "History"). Times are milliseconds since 1970, UTC. */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  await db.getSchemaConnection(trx).createTable('published_versions', (table) => {
    table.increments('id');
    table.string('type', 40).notNullable();
    table.string('document_id', 40).notNullable();
    // Empty for types without languages.
    table.string('locale', 10).notNullable();
    table.bigInteger('published_at').notNullable();
    // The name as it was then: an account may go, that somebody published stays.
    table.string('published_by', 255);
    table.string('way', 20).notNullable();
    // Both empty once an administrator erased the content.
    table.string('content_hash', 64);
    table.text('content', 'longtext');
    table.bigInteger('erased_at');
    table.string('erased_by', 255);
    table.index(['type', 'document_id', 'locale', 'id'], 'published_versions_document');
  });
}
