import type { Core } from '@strapi/strapi';
import { isPostgres, tablesOf, writeAlone, type Tables } from './database';
import { rebuildRecords } from './rebuild';
import { findRecordSettings, fingerprintSettings } from './record-settings';
import { beginEpoch, readState, writeState } from './record-state';
import { findRecordWriters } from './record-writers';

/**
 * At boot: begins an epoch when the records have none (a new or wiped table) or come from another life of the database
 * server, and makes the records anew when they are missing or were made with other settings, or when what another room
 * keeps beside them is.
 */
export async function startRecords(strapi: Core.Strapi): Promise<void> {
  const writers = findRecordWriters(strapi);
  const fingerprint = fingerprintSettings(
    findRecordSettings(strapi),
    writers.map(({ name, version }) => `${name} ${version}`)
  );
  const isStale = await writeAlone(strapi, async ({ table, trx }) => {
    const cluster = isPostgres(strapi) ? await findCluster((sql) => trx.raw(sql)) : '';
    const isEmpty = (await table('published_records').first('id')) === undefined;
    const isOtherLife = cluster !== '' && ((await readState(table, 'cluster')) ?? cluster) !== cluster;
    if (isEmpty || isOtherLife || !(await readState(table, 'epoch'))) await beginEpoch(table);
    if (cluster) await writeState(table, 'cluster', cluster);
    if (isEmpty || (await readState(table, 'fingerprint')) !== fingerprint) return true;
    const { live }: { live: number | string } = await table('published_records')
      .where({ state: 'live' })
      .count({ live: '*' })
      .first();
    for (const writer of writers) if ((await writer.count({ strapi, table })) !== Number(live)) return true;
    return false;
  });
  if (!isStale) return;

  const { documents, changed, failures } = await rebuildRecords(strapi);
  for (const { type, documentId, locale, error } of failures) {
    strapi.log.error(`The record of ${type} ${documentId} (${locale}) cannot be made: ${error.message}`);
  }
  if (documents > 0) strapi.log.info(`Published records: ${documents} documents read, ${changed} records made anew.`);
  await strapi.db.transaction(({ trx }) => writeState(tablesOf(strapi, trx) as Tables, 'fingerprint', fingerprint));
}

/** The identity and timeline of a PostgreSQL server; empty where the user may not ask. */
async function findCluster(raw: (sql: string) => Promise<{ rows: { identity: string }[] }>): Promise<string> {
  const allowed = await raw(
    `select has_function_privilege('pg_control_system()', 'execute') and has_function_privilege('pg_control_checkpoint()', 'execute') as identity`
  );
  if (!allowed.rows[0].identity) return '';
  const { rows } = await raw(
    `select (select system_identifier from pg_control_system())::text || '/' || (select timeline_id from pg_control_checkpoint())::text as identity`
  );
  return rows[0].identity;
}
