import type { Core } from '@strapi/strapi';
import type { DossierType } from '../content-model';
import { writeAlone } from './database';
import { recordDocuments } from './record-documents';
import { raiseGeneration } from './record-state';

/**
 * For a change of published rows that is no publication, such as a status that editors set for what readers see: under
 * the lock of all writers, with its records in the same transaction.
 */
export async function changeDocument<T>(
  strapi: Core.Strapi,
  { type, documentId }: { type: DossierType; documentId: string },
  work: () => Promise<T>
): Promise<T> {
  return writeAlone(strapi, async (write) => {
    const result = await work();
    await recordDocuments(write, type, [documentId]);
    await raiseGeneration(strapi, write.table);
    return result;
  });
}
