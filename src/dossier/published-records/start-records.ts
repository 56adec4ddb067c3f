import type { Core } from '@strapi/strapi';
import { isPostgres, writeAlone, type Write } from './database';
import { rebuildRecords, type RebuildResult } from './rebuild';
import { findRecordSettings, fingerprintSettings } from './record-settings';
import { beginEpoch, readState, writeState } from './record-state';
import { findRecordWriters } from './record-writers';

/**
 * At boot: makes the records anew when they are missing or were made with other settings, or when what another room
 * keeps beside them is missing.
 */
export async function startRecords(strapi: Core.Strapi): Promise<void> {
  if (!(await areStale(strapi))) return;
  const { documents, changed, failures } = await renewRecords(strapi);
  for (const { type, documentId, locale, error } of failures) {
    strapi.log.error(`The record of ${type} ${documentId} (${locale}) cannot be made: ${error.message}`);
  }
  if (documents > 0) strapi.log.info(`Published records: ${documents} documents read, ${changed} records made anew.`);
}

/** `records:rebuild`: makes every record anew, in a new epoch where one must begin, and remembers with which settings. */
export async function renewRecords(
  strapi: Core.Strapi,
  onProgress?: (done: number, total: number) => void
): Promise<RebuildResult> {
  await writeAlone(strapi, beginEpochIfDue);
  const result = await rebuildRecords(strapi, onProgress);
  await writeAlone(strapi, ({ table }) => writeState(table, 'fingerprint', findFingerprint(strapi)));
  return result;
}

function findFingerprint(strapi: Core.Strapi): string {
  const writers = findRecordWriters(strapi).map(({ name, version }) => `${name} ${version}`);
  return fingerprintSettings(findRecordSettings(strapi), writers);
}

function areStale(strapi: Core.Strapi): Promise<boolean> {
  return writeAlone(strapi, async (write) => {
    const { table } = write;
    const isEmpty = await beginEpochIfDue(write);
    if (isEmpty || (await readState(table, 'fingerprint')) !== findFingerprint(strapi)) return true;
    const { live }: { live: number | string } = await table('published_records')
      .where({ state: 'live' })
      .count({ live: '*' })
      .first();
    for (const writer of findRecordWriters(strapi))
      if ((await writer.count({ strapi, table })) !== Number(live)) return true;
    return false;
  });
}

/**
 * Begins an epoch when the records have none (a new or wiped table) or come from another life of the database server.
 * @returns whether there is no record at all
 */
async function beginEpochIfDue({ strapi, table, trx }: Write): Promise<boolean> {
  const cluster = isPostgres(strapi) ? await findCluster((sql) => trx.raw(sql)) : '';
  const isEmpty = (await table('published_records').first('id')) === undefined;
  const isOtherLife = cluster !== '' && ((await readState(table, 'cluster')) ?? cluster) !== cluster;
  if (isEmpty || isOtherLife || !(await readState(table, 'epoch'))) await beginEpoch(table);
  if (cluster) await writeState(table, 'cluster', cluster);
  return isEmpty;
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
