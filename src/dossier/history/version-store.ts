import type { DossierType } from '../content-model';
import type { Publisher, Write } from '../published-records';
import type { Snapshot } from './take-snapshot';

type Tables = Pick<Write, 'table'>;

/** One language of an entry; `locale` is empty for types without languages. */
export interface VersionedEntry {
  type: DossierType;
  documentId: string;
  locale: string;
}

/** A version as it stands in the list: that it was there, not what it said. */
export interface Version {
  id: number;
  publishedAt: number;
  publishedBy: string | null;
  way: Publisher['way'];
  erasedAt: number | null;
  erasedBy: string | null;
}

const keyOf = ({ type, documentId, locale }: VersionedEntry) => ({ type, document_id: documentId, locale });

/** All versions of an entry, the newest first. */
export async function findVersions({ table }: Tables, entry: VersionedEntry): Promise<Version[]> {
  const rows: Record<string, unknown>[] = await table('published_versions')
    .where(keyOf(entry))
    .orderBy('id', 'desc')
    .select('id', 'published_at', 'published_by', 'way', 'erased_at', 'erased_by');
  return rows.map((row) => ({
    id: Number(row.id),
    publishedAt: Number(row.published_at),
    publishedBy: row.published_by as string | null,
    way: row.way as Publisher['way'],
    erasedAt: row.erased_at === null ? null : Number(row.erased_at),
    erasedBy: row.erased_by as string | null,
  }));
}

/** What a version said; null when it was erased, undefined when the entry has no such version. */
export async function findContent(
  { table }: Tables,
  entry: VersionedEntry,
  id: number
): Promise<Snapshot | null | undefined> {
  const row: { content: string | null } | undefined = await table('published_versions')
    .where({ ...keyOf(entry), id })
    .first('content');
  if (!row) return undefined;
  return row.content === null ? null : (JSON.parse(row.content) as Snapshot);
}

export async function findLastHash({ table }: Tables, entry: VersionedEntry): Promise<string | null> {
  const row: { content_hash: string | null } | undefined = await table('published_versions')
    .where(keyOf(entry))
    .orderBy('id', 'desc')
    .first('content_hash');
  return row?.content_hash ?? null;
}

export async function addVersion(
  { table }: Tables,
  entry: VersionedEntry,
  version: { snapshot: Snapshot; hash: string; publisher: Publisher }
): Promise<void> {
  await table('published_versions').insert({
    ...keyOf(entry),
    published_at: Date.now(),
    published_by: version.publisher.name,
    way: version.publisher.way,
    content_hash: version.hash,
    content: JSON.stringify(version.snapshot),
  });
}

/** Takes away what a version said. That it was published, when and by whom stays. @returns whether there was anything */
export async function eraseContent(
  { table }: Tables,
  entry: VersionedEntry,
  id: number,
  erasedBy: string | null
): Promise<boolean> {
  const changed: number = await table('published_versions')
    .where({ ...keyOf(entry), id })
    .whereNull('erased_at')
    // The hash goes too: with it, a guess at what was said could be confirmed.
    .update({ content: null, content_hash: null, erased_at: Date.now(), erased_by: erasedBy });
  return changed > 0;
}
