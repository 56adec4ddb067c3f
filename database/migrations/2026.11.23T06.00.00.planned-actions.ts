import type { Knex } from 'knex';

/** What is to be published or withdrawn, and when (docs/architecture.md, "Planning"). Times are milliseconds, UTC. */
export async function up(trx: Knex, db: { getSchemaConnection(trx: Knex): Knex['schema'] }): Promise<void> {
  await db.getSchemaConnection(trx).createTable('planned_actions', (table) => {
    table.increments('id');
    table.string('type', 40).notNullable();
    table.string('document_id', 40).notNullable();
    // Empty for types without languages.
    table.string('locale', 10).notNullable();
    table.string('action', 10).notNullable();
    table.string('state', 10).notNullable();
    table.bigInteger('due_at').notNullable();
    table.bigInteger('planned_at').notNullable();
    table.string('planned_by', 255);
    // Why it failed or was dropped, in both languages, as JSON.
    table.text('reasons');
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('handled_at');
    table.string('handled_by', 255);
    table.index(['state', 'due_at', 'id'], 'planned_actions_due');
    table.index(['type', 'document_id', 'locale'], 'planned_actions_document');
  });
}
