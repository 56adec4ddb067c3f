import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Tables } from './database';
import type { RecordReader } from './record-reader';

/**
 * Facts about the table of records as a whole.
 * epoch: the life of the table; tokens of another epoch are refused.
 * generation: raised by every write to published rows; a cached answer holds while it stands still.
 * owed: whether records changed in a batch of a refresh that did not raise it yet; whoever does the last batch will.
 * fingerprint: of the settings and the schema version with which the records were made.
 * cluster: on PostgreSQL the server and its timeline, which change when a backup is restored.
 */
export type StateName = 'epoch' | 'generation' | 'owed' | 'fingerprint' | 'cluster';

export async function readState(table: Tables, name: StateName): Promise<string | null> {
  const row: { value: string } | undefined = await table('record_state').where({ name }).first('value');
  return row?.value ?? null;
}

export async function writeState(table: Tables, name: StateName, value: string): Promise<void> {
  await table('record_state').insert({ name, value }).onConflict('name').merge();
}

export async function raiseGeneration(strapi: Core.Strapi, table: Tables): Promise<void> {
  const { connection } = strapi.db;
  const next = connection.raw('cast(cast(value as bigint) + 1 as varchar(20))');
  const raised = await table('record_state').where({ name: 'generation' }).update({ value: next });
  if (raised === 0) await writeState(table, 'generation', '1');
  const tell = () => listeners.get(strapi)?.forEach((listener) => listener());
  await strapi.db.transaction(({ onCommit }) => onCommit(tell));
}

const listeners = new WeakMap<Core.Strapi, (() => void)[]>();

/** Calls back when a write of this instance that raised the generation is committed, before the writer hears of it. */
export function onGenerationRaised(strapi: Core.Strapi, listener: () => void): void {
  listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);
}

/**
 * Epoch and generation: while this stands still, nothing that is published has changed.
 * @param within milliseconds after which a connection that does not answer is given up
 */
export async function readVersion(reader: Pick<RecordReader, 'all'>, within?: number): Promise<string> {
  const rows = await reader.all<{ value: string }>(
    `select value from record_state where name in ('epoch', 'generation') order by name`,
    [],
    within
  );
  return rows.map(({ value }) => value).join('/');
}

export async function beginEpoch(table: Tables): Promise<string> {
  const epoch = randomBytes(6).toString('hex');
  await writeState(table, 'epoch', epoch);
  return epoch;
}
