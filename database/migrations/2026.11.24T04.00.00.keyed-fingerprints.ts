import type { Knex } from 'knex';

interface Database {
  getConnection(table: string): Knex.QueryBuilder;
}

/**
 * Fingerprints of the texts of a source are made with a key from now on, and those without go. A translation that is
 * outdated stays so; any other is compared with what its source has published, as where nothing was kept.
 */
export async function up(trx: Knex.Transaction, db: Database): Promise<void> {
  const bases = () => db.getConnection('translation_bases').transacting(trx);
  await bases().where({ is_outdated: false }).delete();
  await bases().update({ fingerprints: '{}' });
}
