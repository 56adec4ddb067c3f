import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isDossierUid, typeOf } from '../content-model';
import type { BackgroundWork } from './background-work';
import { inTurn, writeAlone } from './database';
import { findPublishedChange, isWriteAction } from './find-published-change';
import { forgetOtherSides, keepReferrers } from './keep-referrers';
import { keepStatistics } from './keep-statistics';
import { forgetWritten, readDocumentsOnce } from './read-document';
import { recordDocuments } from './record-documents';
import { raiseGeneration } from './record-state';
import { startRefreshWorker } from './refresh-worker';
import { startRecords } from './start-records';
import { watchOtherWrites } from './watch-other-writes';

const workers = new WeakMap<Core.Strapi, BackgroundWork>();
const stops = new WeakMap<Core.Strapi, () => void>();

/**
 * Wraps every write of a dossier document, and the records that follow from it, in one transaction: either both happen
 * or neither. Must be the first document middleware, so that the checks of the other rooms run under the lock too.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const documentWrites = new AsyncLocalStorage<true>();
  const wake = () => workers.get(strapi)?.wake();

  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isDossierUid(uid) || !isWriteAction(action)) return next();
    return writeAlone(strapi, (write) => {
      const writeAndRecord = async () => {
        const { documentId: given, status } = context.params as { documentId?: string; status?: string };
        const isPublishing = action === 'publish' || (action === 'update' && status === 'published');
        const result =
          given && isPublishing ? await keepReferrers(write, uid, given, async () => next()) : await next();
        const documentId = findPublishedChange(action, context.params as { documentId?: string }, result);
        if (documentId) {
          await recordDocuments(write, typeOf(uid), [documentId]);
          await raiseGeneration(strapi, write.table);
          await strapi.db.transaction(({ onCommit }) => onCommit(wake));
        }
        return result;
      };
      // A write by a write belongs to it.
      if (documentWrites.getStore()) return writeAndRecord();
      return inTurn(write, () => documentWrites.run(true, () => readDocumentsOnce(writeAndRecord)));
    }) as ReturnType<typeof next>;
  });
  forgetWritten(strapi);
  forgetOtherSides(strapi, () => documentWrites.getStore() ?? false);
  watchOtherWrites(strapi, documentWrites, wake);
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  // `records:verify` only looks.
  if (strapi.config.get('dossier.leaveRecords')) return;
  await startRecords(strapi);
  workers.set(strapi, startRefreshWorker(strapi));
  stops.set(strapi, keepStatistics(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  stops.get(strapi)?.();
  await workers.get(strapi)?.stop();
}
