import { LRUCache } from 'lru-cache';
import { readVersion, type RecordReader } from '../published-records';

/** Callers choose the keys, by their filters. */
const MOST_KEPT = 500;

interface Memory {
  version: string;
  answers: LRUCache<string, Promise<unknown>>;
}

const memories = new WeakMap<RecordReader, Memory>();

/** Gives what was found before under this key, else finds it. */
export type Recall = <T>(key: string, find: () => Promise<T>) => Promise<T>;

/**
 * What was found since the last publication: counts walk along a whole list, and are asked for with each page of it.
 * What is found later than the version was read is newer, never older.
 */
export async function openMemory(reader: RecordReader): Promise<Recall> {
  const version = await readVersion(reader);
  const present = memories.get(reader);
  const memory = present?.version === version ? present : { version, answers: new LRUCache({ max: MOST_KEPT }) };
  memories.set(reader, memory as Memory);
  return async <T>(key: string, find: () => Promise<T>): Promise<T> => {
    const known = memory.answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    const finding = find();
    memory.answers.set(key, finding);
    finding.catch(() => memory.answers.delete(key));
    return finding;
  };
}

export async function remember<T>(reader: RecordReader, key: string, find: () => Promise<T>): Promise<T> {
  const recall = await openMemory(reader);
  return recall(key, find);
}
