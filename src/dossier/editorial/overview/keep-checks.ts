import { describeTable, type RecordWriter } from '../../published-records';

/** Raised when the checks find other things in the same entry: the next start has all of them judged again. */
const CHECKS_VERSION = '5';

/**
 * Keeps a row per live record for what the checks find in it. A record that is new or says something else has to be
 * judged (again); judge-entries.ts does that outside the transaction, for it takes longer than a lock may be held.
 */
export const checksWriter: RecordWriter = {
  name: 'checks',
  version: CHECKS_VERSION,
  tables: ['record_checks', 'job_leases'],

  async save({ table }, records) {
    const unjudged = { version: CHECKS_VERSION, judged_at: 0, blocks: 0, advice: 0, findings: '[]' };
    await table('record_checks')
      .insert(records.map(({ id, entry: { type, locale } }) => ({ record_id: id, type, locale, ...unjudged })))
      .onConflict('record_id')
      .merge();
  },

  async remove({ table }, recordIds) {
    await table('record_checks').whereIn('record_id', recordIds).delete();
  },

  ...describeTable('record_checks', CHECKS_VERSION),
};
