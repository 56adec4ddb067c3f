import type { Core } from '@strapi/strapi';
import { isLocalizedType, type DossierType } from '../content-model';
import { tablesOf, writeAlone, type Write } from './database';
import { recordDocuments } from './record-documents';
import { raiseGeneration } from './record-state';
import {
  countRefreshes,
  enqueueDocuments,
  findDependents,
  findRefreshes,
  finishRefreshes,
  moveOn,
  type Refresh,
} from './refresh-queue';
import { relinkReferences } from './relink';

/** A batch holds the lock that editors wait for, so it stays short: its size follows how long the last one took. */
const LONGEST_BATCH = 200;
const BATCH = { smallest: 5, first: 25, largest: 50 };
const IDLE_MILLISECONDS = 1000;
/** The editor who published gets the answer first. */
const WAKE_MILLISECONDS = 50;
/** Cached answers fall when the generation rises; while a long refresh runs, that happens at most this often. */
const GENERATION_MILLISECONDS = 1000;

export interface RefreshWorker {
  /** Looks for work in a moment instead of at the next tick. */
  wake(): void;
  stop(): Promise<void>;
}

/** Presents again what the queue asks for, in short batches, until it is stopped. Several instances may run one. */
export function startRefreshWorker(strapi: Core.Strapi): RefreshWorker {
  let stopped = false;
  let isWoken = false;
  let endSleep = () => {};
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const work = async () => {
    while (!stopped) {
      if (!isWoken) await sleep(IDLE_MILLISECONDS);
      if (isWoken && !stopped) await sleep(WAKE_MILLISECONDS);
      isWoken = false;
      try {
        await drainQueue(strapi, () => stopped);
      } catch (error) {
        // The queue is a table: what was not done is still there, and the next tick tries again.
        if (!stopped) strapi.log.error(`Refreshing records failed and is tried again: ${(error as Error).message}`);
      }
    }
  };
  const running = work();
  return {
    wake() {
      // Who woke it before is not made to wait longer.
      if (isWoken) return;
      isWoken = true;
      endSleep();
    },
    async stop() {
      stopped = true;
      endSleep();
      await running;
    },
  };
}

/** Works until the queue is empty. */
export async function drainQueue(strapi: Core.Strapi, isStopped: () => boolean = () => false): Promise<void> {
  let size = BATCH.first;
  let raisedAt = 0;
  let changedSince = false;
  const look = () =>
    strapi.db.transaction(({ trx }) => countRefreshes(tablesOf(strapi, trx))) as unknown as Promise<number>;

  while (!isStopped() && (await look()) > 0) {
    const started = Date.now();
    await writeAlone(strapi, async (write) => {
      changedSince = (await refreshBatch(write, size)) > 0 || changedSince;
      const isLast = (await countRefreshes(write.table)) === 0;
      if (changedSince && (isLast || started - raisedAt >= GENERATION_MILLISECONDS)) {
        await raiseGeneration(strapi, write.table);
        raisedAt = started;
        changedSince = false;
      }
    });
    const took = Date.now() - started;
    if (took > LONGEST_BATCH) size = Math.max(BATCH.smallest, Math.floor(size / 2));
    else if (took < LONGEST_BATCH / 3) size = Math.min(BATCH.largest, size * 2);
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
    await finishRefreshes(
      write.table,
      documents.map(({ id }) => id)
    );
    return changed;
  }
  return tasks.length > 0 ? refreshDependents(write, tasks[0], size) : 0;
}

async function refreshDependents(write: Write, task: Refresh, size: number): Promise<number> {
  if (task.afterRecord === 0 && task.type !== 'file') {
    const target = { type: task.type as DossierType, documentId: task.documentId, locale: task.locale };
    await enqueueDocuments(write.table, await relinkReferences(write.strapi, target));
  }
  const dependents = await findDependents(write.table, task, size);
  const changed = await refreshDocuments(write, dependents, task.locale);
  const last = dependents.at(-1);
  if (last && dependents.length === size) await moveOn(write.table, task.id, last.id);
  else await finishRefreshes(write.table, [task.id]);
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
