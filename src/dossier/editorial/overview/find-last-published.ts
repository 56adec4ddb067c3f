import { isLocalizedType } from '../../content-model';
import type { Readable } from '../../link-check';
import { listName, type Read } from '../../published-records';

export interface PublishedEntry {
  type: string;
  documentId: string;
  locale: string;
  title: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What was published last, of what an editor may read: the head of each list, along its index. */
export async function findLastPublished(reader: Read, readable: Readable[], limit: number): Promise<PublishedEntry[]> {
  const lists = readable.map(({ type, locale }) => listName(type, isLocalizedType(type) ? locale : ''));
  if (lists.length === 0) return [];
  const heads = lists.map(
    () => `select * from (select record_id, published_at from record_lists
      where list = ? and facet = '' and value = '' order by published_at desc, record_id desc limit ${limit}) as head`
  );
  const rows = await reader.all<Record<string, string | number | null>>(
    `select r.type, r.document_id, r.locale, r.title, l.published_at from (${heads.join(' union all ')}) as l
     join published_records r on r.id = l.record_id order by l.published_at desc, r.id desc limit ${limit}`,
    lists
  );
  return rows.map((row) => ({
    type: String(row.type),
    documentId: String(row.document_id),
    locale: String(row.locale),
    title: String(row.title ?? ''),
    at: new Date(Number(row.published_at)).toISOString(),
  }));
}
