import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Write } from './database';
import type { Presented } from './present-entry';
import type { Known } from './record-store';

/**
 * Something that another room keeps beside every live record, such as the text to search. It is written in the
 * transaction of the record, so that both agree at any moment. Registered once, in the room's `register()`.
 */
export interface RecordWriter {
  name: string;
  /** Raised when what is kept must be made anew for every record; the next start does that. */
  version: string;
  /** Tables of the room that the record reader may name. */
  tables: string[];
  /** These records are new or say something else than before; few enough for one statement on each table. */
  save(write: Write, records: SavedRecord[]): Promise<void>;
  /** A record is no longer live. */
  remove(write: Write, recordIds: number[]): Promise<void>;
  /** Which of these live records have nothing here, or something of another version. */
  findMissing(write: Pick<Write, 'strapi' | 'table'>, recordIds: number[]): Promise<number[]>;
  /** For how many records something is kept, of whatever version. */
  count(write: Pick<Write, 'strapi' | 'table'>): Promise<number>;
  /** Of those, the ones whose record is not live: after the table of records was wiped, say. */
  findOrphans(write: Pick<Write, 'strapi' | 'table'>): Promise<number[]>;
}

export interface SavedRecord {
  id: number;
  entry: Presented;
}

/** What a writer tells of its table, which has a row per record: `record_id`, and in `version` how it was made. */
export function describeTable(
  name: string,
  version: string
): Pick<RecordWriter, 'findMissing' | 'count' | 'findOrphans'> {
  return {
    async findMissing({ table }, recordIds) {
      const rows: { record_id: number }[] = await table(name)
        .whereIn('record_id', recordIds)
        .where({ version })
        .select('record_id');
      const present = new Set(rows.map(({ record_id }) => record_id));
      return recordIds.filter((id) => !present.has(id));
    },

    async count({ table }) {
      const row: { count: number | string } = await table(name).count({ count: '*' }).first();
      return Number(row.count);
    },

    async findOrphans({ table }) {
      const rows: { record_id: number }[] = await table(`${name} as kept`)
        .leftJoin('published_records as record', 'record.id', 'kept.record_id')
        .where((query) => query.whereNull('record.id').orWhere('record.state', '<>', 'live'))
        .select('kept.record_id');
      return rows.map(({ record_id }) => record_id);
    },
  };
}

const writers = new WeakMap<Core.Strapi, RecordWriter[]>();

export function registerRecordWriter(strapi: Core.Strapi, writer: RecordWriter): void {
  writers.set(strapi, [...findRecordWriters(strapi), writer]);
}

export function findRecordWriters(strapi: Core.Strapi): RecordWriter[] {
  return writers.get(strapi) ?? [];
}

export async function saveBeside(write: Write, records: SavedRecord[]): Promise<void> {
  for (const writer of findRecordWriters(write.strapi)) await saveWith(writer, write, records);
}

/** SQLite takes a limited number of values in one statement, and its statements never wait: readers get a turn after each. */
const CHUNK = 10;

async function saveWith(writer: RecordWriter, write: Write, records: SavedRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    await writer.save(write, records.slice(start, start + CHUNK));
    if (records.length > 1) await setImmediate();
  }
}

export async function removeBeside(write: Write, recordId: number): Promise<void> {
  for (const writer of findRecordWriters(write.strapi)) await writer.remove(write, [recordId]);
}

/** Fills what writers lack for records that are as they should be. @returns how many records that were */
export async function fillBeside(write: Write, unchanged: Known[]): Promise<number> {
  const filled = new Set<number>();
  const byId = new Map(unchanged.map(({ entry, before }) => [before.id, entry]));
  for (const writer of findRecordWriters(write.strapi)) {
    const missing = await writer.findMissing(write, [...byId.keys()]);
    await saveWith(
      writer,
      write,
      missing.map((id) => ({ id, entry: byId.get(id) as Presented }))
    );
    for (const id of missing) filled.add(id);
  }
  return filled.size;
}
