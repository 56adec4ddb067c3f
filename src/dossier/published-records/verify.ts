import type { Core } from '@strapi/strapi';
import { DOSSIER_TYPES, type DossierType } from '../content-model';
import { writeAlone } from './database';
import { findDocuments } from './rebuild';
import { hashOf, keyOf, presentDocuments } from './record-documents';
import type { Presented } from './present-entry';
import { findStored, findTexts, isIndexedAs } from './record-store';
import { findRecordWriters } from './record-writers';

export interface Difference {
  type: DossierType;
  documentId: string;
  locale: string;
  problem:
    | 'missing'
    | 'not withdrawn'
    | 'other content'
    | 'other lists or links'
    | 'cannot be presented'
    | `missing in ${string}`;
}

const BATCH = 50;

/**
 * Compares every record with what it would be if it were made now: type, id, language, state and content, the lists and
 * facets in which it stands, and what it embeds.
 */
export async function verifyRecords(
  strapi: Core.Strapi,
  onProgress: (done: number, total: number) => void = () => {}
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const documents: [DossierType, string[]][] = [];
  for (const type of DOSSIER_TYPES) documents.push([type, await findDocuments(strapi, type)]);
  const total = documents.reduce((sum, [, ids]) => sum + ids.length, 0);
  let done = 0;
  for (const [type, ids] of documents) {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      // With writers waiting, or a publish between the two reads would look like a difference.
      differences.push(...(await writeAlone(strapi, ({ table }) => compare(strapi, table, type, batch))));
      onProgress((done += batch.length), total);
    }
  }
  return differences;
}

async function compare(
  strapi: Core.Strapi,
  table: Parameters<typeof findStored>[0],
  type: DossierType,
  ids: string[]
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const report = ({ documentId, locale }: { documentId: string; locale: string }, problem: Difference['problem']) =>
    differences.push({ type, documentId, locale, problem });
  const { entries } = await presentDocuments({ strapi }, type, ids, {
    onFailure: (failure) => report(failure, 'cannot be presented'),
  });
  const stored = await findStored(table, type, ids);
  const texts = await findTexts(table, stored.values());
  const live = new Map<number, Presented>();
  for (const entry of entries) {
    const record = stored.get(keyOf(entry));
    const own = record && texts.get(record.id);
    if (record?.state !== 'live') report(entry, 'missing');
    else if (record.contentHash !== hashOf(entry) || own?.record !== entry.record) report(entry, 'other content');
    else if (!isIndexedAs({ entry, before: record }, own)) report(entry, 'other lists or links');
    if (record?.state === 'live') live.set(record.id, entry);
    stored.delete(keyOf(entry));
  }
  for (const writer of findRecordWriters(strapi)) {
    const missing = await writer.findMissing({ strapi, table }, [...live.keys()]);
    for (const id of missing) report(live.get(id) as Presented, `missing in ${writer.name}`);
  }
  const failed = new Set(differences.map(keyOf));
  for (const record of stored.values())
    if (record.state === 'live' && !failed.has(keyOf(record))) report(record, 'not withdrawn');
  return differences;
}
