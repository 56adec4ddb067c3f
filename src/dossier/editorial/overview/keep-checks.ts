import type { Core } from '@strapi/strapi';
import type { RecordWriter } from '../../published-records';

/** Raised when the checks find other things in the same entry: the next start has all of them judged again. */
const CHECKS_VERSION = '1';

/**
 * Keeps a row per live record for what the checks find in it. A record that is new or says something else has to be
 * judged (again); judge-entries.ts does that outside the transaction, for it takes longer than a lock may be held.
 */
export function createChecksWriter(_strapi: Core.Strapi): RecordWriter {
  return {
    name: 'checks',
    version: CHECKS_VERSION,
    tables: ['record_checks', 'job_leases'],

    async save({ table }, recordId, { type, locale }) {
      await table('record_checks')
        .insert({ record_id: recordId, type, locale, judged_at: 0, blocks: 0, advice: 0, findings: '[]' })
        .onConflict('record_id')
        .merge();
    },

    async remove({ table }, recordIds) {
      await table('record_checks').whereIn('record_id', recordIds).delete();
    },

    async findMissing({ table }, recordIds) {
      const rows: { record_id: number }[] = await table('record_checks')
        .whereIn('record_id', recordIds)
        .select('record_id');
      const present = new Set(rows.map(({ record_id }) => record_id));
      return recordIds.filter((id) => !present.has(id));
    },

    async count({ table }) {
      const row: { count: number | string } = await table('record_checks').count({ count: '*' }).first();
      return Number(row.count);
    },

    async findOrphans({ table }) {
      const rows: { record_id: number }[] = await table('record_checks as checks')
        .leftJoin('published_records as record', 'record.id', 'checks.record_id')
        .where((query) => query.whereNull('record.id').orWhere('record.state', '<>', 'live'))
        .select('checks.record_id');
      return rows.map(({ record_id }) => record_id);
    },
  };
}
