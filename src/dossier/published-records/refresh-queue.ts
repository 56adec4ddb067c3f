import { randomUUID } from 'node:crypto';
import type { Tables } from './database';

/** Something whose dependents must be presented again; `file` for media. */
interface Target {
  type: string;
  documentId: string;
  locale: string;
}

export interface Refresh extends Target {
  id: number;
  /** New each time it is asked for: who asks does not wait for the worker, so that may be while it is under way. */
  ticket: string;
  allDependents: boolean;
  afterRecord: number;
}

/** Where a walk begins: before the first record, or before that with the relations that Strapi let fall. */
const FIRST = 0;
const WITH_RELATIONS = -1;

/**
 * Asks for everything that embeds a target to be presented again. One row, however many dependents there are: the
 * worker walks along them. Asked again while under way, the walk starts anew.
 * @param isNew whether the target was not published before: relations to it that Strapi let fall are put back first
 */
export async function enqueueDependents(table: Tables, target: Target, isNew = false): Promise<void> {
  await enqueue(table, [target], true, isNew ? WITH_RELATIONS : FIRST);
}

/** Whether relations to the target of a task are still to be put back. */
export const isWithRelations = ({ afterRecord }: Refresh): boolean => afterRecord === WITH_RELATIONS;

/** Asks for documents to be presented again. */
export async function enqueueDocuments(
  table: Tables,
  documents: { type: string; documentId: string }[]
): Promise<void> {
  await enqueue(
    table,
    documents.map((document) => ({ ...document, locale: '' })),
    false,
    FIRST
  );
}

async function enqueue(table: Tables, targets: Target[], allDependents: boolean, afterRecord: number): Promise<void> {
  const CHUNK = 50;
  for (let start = 0; start < targets.length; start += CHUNK) {
    const rows = targets.slice(start, start + CHUNK).map(({ type, documentId, locale }) => ({
      type,
      document_id: documentId,
      locale,
      all_dependents: allDependents,
      after_record: afterRecord,
      ticket: randomUUID(),
    }));
    const insert = table('record_refreshes')
      .insert(rows)
      .onConflict(['type', 'document_id', 'locale', 'all_dependents'])
      .merge(['after_record', 'ticket']);
    // A walk that is still to put relations back begins at the beginning anyway, and goes on to do that.
    await (afterRecord === WITH_RELATIONS ? insert : insert.where('record_refreshes.after_record', '>=', FIRST));
  }
}

/** The oldest tasks: documents first, for they are single and somebody may be waiting for one. */
export async function findRefreshes(table: Tables, limit: number): Promise<Refresh[]> {
  const rows: Record<string, unknown>[] = await table('record_refreshes')
    .orderBy('all_dependents')
    .orderBy('id')
    .limit(limit);
  return rows.map((row) => ({
    id: row.id as number,
    ticket: row.ticket as string,
    type: row.type as string,
    documentId: row.document_id as string,
    locale: row.locale as string,
    allDependents: Boolean(row.all_dependents),
    afterRecord: Number(row.after_record),
  }));
}

export async function countRefreshes(table: Tables): Promise<number> {
  const row: { count: number | string } = await table('record_refreshes').count({ count: '*' }).first();
  return Number(row.count);
}

/** Takes tasks from the queue, but for those that were asked for again since they were read. */
export async function finishRefreshes(table: Tables, tasks: Refresh[]): Promise<void> {
  await table('record_refreshes')
    .whereIn(
      'id',
      tasks.map(({ id }) => id)
    )
    .whereIn(
      'ticket',
      tasks.map(({ ticket }) => ticket)
    )
    .delete();
}

/** How far a walk has come; one that was asked for again since stays at its beginning. */
export async function moveOn(table: Tables, { id, ticket }: Refresh, afterRecord: number): Promise<void> {
  await table('record_refreshes').where({ id, ticket }).update({ after_record: afterRecord });
}

/** Up to `limit` records that embed a target, after a given one, in the language of the target (or any, where it has none). */
export async function findDependents(
  table: Tables,
  { type, documentId, locale, afterRecord }: Refresh,
  limit: number
): Promise<{ id: number; type: string; documentId: string }[]> {
  const rows: { id: number; type: string; document_id: string }[] = await table('record_links as link')
    .join('published_records as record', 'record.id', 'link.record_id')
    .where({ 'link.target_type': type, 'link.target_id': documentId })
    .where('link.record_id', '>', afterRecord)
    .modify((query) => {
      if (locale) query.whereIn('record.locale', [locale, '']);
    })
    .orderBy('link.record_id')
    .limit(limit)
    .select('record.id', 'record.type', 'record.document_id');
  return rows.map(({ id, type: dependent, document_id }) => ({ id, type: dependent, documentId: document_id }));
}
