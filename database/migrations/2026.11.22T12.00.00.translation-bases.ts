import type { Knex } from 'knex';

/** What the source of a translation said when the translation was right (docs/architecture.md, "Translations"). */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  await db.getSchemaConnection(trx).createTable('translation_bases', (table) => {
    table.string('type', 40).notNullable();
    table.string('document_id', 40).notNullable();
    // Of the translation.
    table.string('locale', 10).notNullable();
    // A JSON object: field and fingerprint of what it said.
    table.text('fingerprints').notNullable();
    table.boolean('is_outdated').notNullable();
    table.string('status_before', 40);
    table.bigInteger('since');
    table.primary(['type', 'document_id', 'locale']);
  });
}
