import type { Core } from '@strapi/strapi';
import { isLocalizedType, type DossierType } from '../content-model';
import { startBackgroundWork, type BackgroundWork } from './background-work';
import { isPostgres, writeAlone, type Write } from './database';
import { recordDocuments } from './record-documents';
import { raiseGeneration, readState, writeState } from './record-state';
import {
  countRefreshes,
  enqueueDocuments,
  findDependents,
  findRefreshes,
  finishRefreshes,
  isWithRelations,
  moveOn,
  type Refresh,
} from './refresh-queue';
import { relinkReferences } from './relink';

/** A batch holds the lock that editors wait for, so it stays short: its size follows how long the last one took. */
const LONGEST_BATCH = 200;
/** On PostgreSQL reading a batch takes as long as reading one, and readers of the dossier do not notice it. */
const LONGEST_BATCH_POSTGRES = 800;
const BATCH = { smallest: 5, first: 25, largest: 100 };
const IDLE_MILLISECONDS = 1000;
/** The editor who published gets the answer first. */
const WAKE_MILLISECONDS = 50;
/** Cached answers fall when the generation rises; while a long refresh runs, that happens at most this often. */
const GENERATION_MILLISECONDS = 1000;

/** Presents again what the queue asks for, in short batches, until it is stopped. Several instances may run one. */
export function startRefreshWorker(strapi: Core.Strapi): BackgroundWork {
  return startBackgroundWork(strapi, {
    name: 'Refreshing records',
    first: IDLE_MILLISECONDS,
    afterFailure: IDLE_MILLISECONDS,
    afterWake: WAKE_MILLISECONDS,
    async work(signal) {
      await drainQueue(strapi, signal);
      return IDLE_MILLISECONDS;
    },
  });
}

/** Whether records wait to be presented again. */
export async function isRefreshDue(strapi: Core.Strapi): Promise<boolean> {
  return (await countRefreshes((name) => strapi.db.getConnection(name))) > 0;
}

/** Works until the queue is empty. */
export async function drainQueue(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  const longest = isPostgres(strapi) ? LONGEST_BATCH_POSTGRES : LONGEST_BATCH;
  let size = BATCH.first;
  let raisedAt = 0;

  while (!signal?.aborted && (await isRefreshDue(strapi))) {
    const started = Date.now();
    await writeAlone(strapi, async (write) => {
      const hasChanged = (await refreshBatch(write, size)) > 0;
      const isLast = (await countRefreshes(write.table)) === 0;
      const isOwed = (await readState(write.table, 'owed')) === 'yes';
      if ((hasChanged || isOwed) && (isLast || started - raisedAt >= GENERATION_MILLISECONDS)) {
        await raiseGeneration(strapi, write.table);
        if (isOwed) await writeState(write.table, 'owed', 'no');
        raisedAt = started;
      } else if (hasChanged && !isOwed) await writeState(write.table, 'owed', 'yes');
    });
    const took = Date.now() - started;
    if (took > longest) size = Math.max(BATCH.smallest, Math.floor(size / 2));
    else if (took < longest / 2) size = Math.min(BATCH.largest, size * 2);
    // Editors who wait for the lock go first.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** @returns how many records changed */
async function refreshBatch(write: Write, size: number): Promise<number> {
  const tasks = await findRefreshes(write.table, size);
  const documents = tasks.filter((task) => !task.allDependents);
  if (documents.length > 0) {
    const changed = await refreshDocuments(write, documents);
    await finishRefreshes(write.table, documents);
    return changed;
  }
  return tasks.length > 0 ? refreshDependents(write, tasks[0], size) : 0;
}

async function refreshDependents(write: Write, task: Refresh, size: number): Promise<number> {
  if (isWithRelations(task)) {
    const target = { type: task.type as DossierType, documentId: task.documentId, locale: task.locale };
    await enqueueDocuments(write.table, await relinkReferences(write.strapi, target));
  }
  const dependents = await findDependents(write.table, task, size);
  const changed = await refreshDocuments(write, dependents, task.locale);
  const last = dependents.at(-1);
  if (last && dependents.length === size) await moveOn(write.table, task, last.id);
  else await finishRefreshes(write.table, [task]);
  return changed;
}

/** @param locale of what changed: only what is in that language embeds it; empty for what has no language */
async function refreshDocuments(
  write: Write,
  documents: { type: string; documentId: string }[],
  locale = ''
): Promise<number> {
  const byType = new Map<string, Set<string>>();
  for (const { type, documentId } of documents) byType.set(type, (byType.get(type) ?? new Set()).add(documentId));
  let changed = 0;
  for (const [type, ids] of byType) {
    changed += await recordDocuments(write, type as DossierType, [...ids], {
      locale: locale && isLocalizedType(type as DossierType) ? locale : undefined,
      onFailure: ({ documentId, locale, error }) =>
        write.strapi.log.error(
          `The record of ${type} ${documentId} (${locale}) cannot be made and stays as it was: ${error.message}`
        ),
    });
  }
  return changed;
}
