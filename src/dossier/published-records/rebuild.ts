import type { Core } from '@strapi/strapi';
import { DOSSIER_TYPES, uidOf, type DossierType } from '../content-model';
import { withTables, writeAlone, type Write } from './database';
import { recordDocuments, type Failure } from './record-documents';
import { raiseGeneration } from './record-state';
import { findRecordWriters } from './record-writers';

export interface RebuildResult {
  documents: number;
  changed: number;
  failures: (Failure & { type: DossierType })[];
}

const BATCH = 25;

/**
 * Makes every record anew and keeps what already says the same, in batches between which editors can write. Entries
 * that cannot be presented are reported and left as they were. Safe to run at any time, and to break off.
 * @param onProgress documents done, documents in all
 */
export async function rebuildRecords(
  strapi: Core.Strapi,
  onProgress: (done: number, total: number) => void = () => {}
): Promise<RebuildResult> {
  const result: RebuildResult = { documents: 0, changed: 0, failures: [] };
  const documents: [DossierType, string[]][] = [];
  for (const type of DOSSIER_TYPES) documents.push([type, await findDocuments(strapi, type)]);
  const total = documents.reduce((sum, [, ids]) => sum + ids.length, 0);
  onProgress(0, total);

  for (const [type, ids] of documents) {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await writeAlone(strapi, async (write) => {
        const onFailure = (failure: Failure) => result.failures.push({ ...failure, type });
        const changed = await recordDocuments(write, type, batch, { onFailure, isRebuild: true });
        if (changed > 0) await raiseGeneration(strapi, write.table);
        result.changed += changed;
      });
      result.documents += batch.length;
      onProgress(result.documents, total);
    }
  }
  await writeAlone(strapi, removeOrphans);
  return result;
}

async function removeOrphans(write: Write): Promise<void> {
  for (const writer of findRecordWriters(write.strapi)) {
    const orphans = await writer.findOrphans(write);
    if (orphans.length > 0) await writer.remove(write, orphans);
  }
}

/** Every document that is published or has a live record. */
export async function findDocuments(strapi: Core.Strapi, type: DossierType): Promise<string[]> {
  const published = await strapi.db
    .query(uidOf(type))
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] });
  const recorded: { document_id: string }[] = await withTables(strapi, ({ table }) =>
    table('published_records').where({ type, state: 'live' }).select('document_id')
  );
  return [
    ...new Set([...published.map(({ documentId }) => documentId), ...recorded.map(({ document_id }) => document_id)]),
  ].sort();
}
