import type { Knex } from 'knex';

interface Database {
  dialect: { client: string };
  getSchemaName(): string | undefined;
}

/** What reading many records asks of the tables: the long texts last in a row, and the values of a record by list. */
export async function up(trx: Knex, db: Database): Promise<void> {
  const schema = db.dialect.client === 'postgres' ? `"${db.getSchemaName() ?? 'public'}".` : '';
  const records = `${schema}published_records`;
  // SQLite reads a row from its front, and long texts lie on pages of their own: the dates stood behind them.
  for (const name of ['list_record', 'record']) {
    await trx.raw(`alter table ${records} add column moved_${name} text`);
    await trx.raw(`update ${records} set moved_${name} = ${name}`);
    await trx.raw(`alter table ${records} drop column ${name}`);
    await trx.raw(`alter table ${records} rename column moved_${name} to ${name}`);
  }
  await trx.raw(`drop index ${schema}record_lists_record`);
  await trx.raw(`create index record_lists_record on ${schema}record_lists (record_id, list, facet, value)`);
}
