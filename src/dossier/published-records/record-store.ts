import type { DossierType } from '../content-model';
import { isLocalizedType, LANGUAGES } from '../content-model';
import type { Tables, Write } from './database';
import type { Presented } from './present-entry';
import { removeBeside, saveBeside } from './record-writers';

/** A row of `published_records` without its texts. */
export interface StoredRecord {
  id: number;
  type: DossierType;
  documentId: string;
  locale: string;
  state: 'live' | 'gone';
  slug: string | null;
  key: string | null;
  title: string | null;
  contentHash: string | null;
  firstPublishedAt: number;
  /** Whether partners were ever given it; a tombstone keeps this. */
  everSyndicated: boolean;
}

/** The records of documents, live and gone, by `documentId/locale`. */
export async function findStored(
  table: Tables,
  type: DossierType,
  documentIds: string[]
): Promise<Map<string, StoredRecord>> {
  const rows: Record<string, unknown>[] = await table('published_records')
    .where({ type })
    .whereIn('document_id', documentIds)
    .select(
      'id',
      'document_id',
      'locale',
      'state',
      'slug',
      'key',
      'title',
      'content_hash',
      'first_published_at',
      'ever_syndicated'
    );
  const stored = rows.map((row) => ({
    id: row.id,
    type,
    documentId: row.document_id,
    locale: row.locale,
    state: row.state,
    slug: row.slug,
    key: row.key,
    title: row.title,
    contentHash: row.content_hash,
    firstPublishedAt: Number(row.first_published_at),
    everSyndicated: Boolean(row.ever_syndicated),
  })) as StoredRecord[];
  return new Map(stored.map((record) => [`${record.documentId}/${record.locale}`, record]));
}

/** Writes a record that is new or says something else than before, with the next seq. */
export async function save(
  write: Write,
  entry: Presented,
  { before, contentHash, publishedAt }: { before?: StoredRecord; contentHash: string; publishedAt: number }
): Promise<void> {
  const { table } = write;
  const firstPublishedAt = before?.firstPublishedAt ?? publishedAt;
  const modifiedAt = Date.now();
  const row = {
    type: entry.type,
    document_id: entry.documentId,
    locale: entry.locale,
    seq: await nextSeq(table),
    state: 'live',
    slug: entry.slug,
    key: entry.key,
    title: entry.title,
    content_hash: contentHash,
    record: entry.record,
    list_record: entry.listRecord,
    syndicate: entry.syndicate,
    ever_syndicated: entry.syndicate || (before?.everSyndicated ?? false),
    first_published_at: firstPublishedAt,
    published_at: publishedAt,
    modified_at: modifiedAt,
    gone_at: null,
  };
  const [{ id }]: { id: number }[] = before
    ? await table('published_records').where({ id: before.id }).update(row).returning('id')
    : await table('published_records').insert(row).returning('id');

  if (before) await clear(table, id);
  await insertInChunks(table, 'record_lists', findListRows(id, entry, { firstPublishedAt, publishedAt, modifiedAt }));
  await insertInChunks(
    table,
    'record_links',
    entry.links.map((link) => ({ record_id: id, target_type: link.type, target_id: link.id }))
  );
  await keepSlugs(table, entry, before);
  await saveBeside(write, id, entry);
}

/** Turns a live record into a tombstone: its identity and dates stay, its content goes. */
export async function bury(write: Write, before: StoredRecord): Promise<void> {
  const { table } = write;
  const now = Date.now();
  await table('published_records')
    .where({ id: before.id })
    .update({
      seq: await nextSeq(table),
      state: 'gone',
      slug: null,
      key: null,
      title: null,
      content_hash: null,
      record: null,
      list_record: null,
      modified_at: now,
      gone_at: now,
    });
  await clear(table, before.id);
  await removeBeside(write, before.id);
  // The way from its last address to the answer "gone".
  if (before.slug) await rememberSlug(table, before, before.slug);
}

/** Writers wait for each other, so the highest seq cannot change between here and the write. */
async function nextSeq(table: Tables): Promise<number> {
  const row: { highest: number | string | null } = await table('published_records').max('seq as highest').first();
  return Number(row?.highest ?? 0) + 1;
}

async function clear(table: Tables, recordId: number): Promise<void> {
  await table('record_lists').where({ record_id: recordId }).delete();
  await table('record_links').where({ record_id: recordId }).delete();
}

interface Dates {
  firstPublishedAt: number;
  publishedAt: number;
  modifiedAt: number;
}

function findListRows(recordId: number, entry: Presented, dates: Dates): object[] {
  const { titleKey, position, startsAt, lastStartsAt, year } = entry.sortKeys;
  const keys = {
    record_id: recordId,
    title_key: titleKey,
    position,
    starts_at: startsAt,
    last_starts_at: lastStartsAt,
    year: year || new Date(dates.firstPublishedAt).getUTCFullYear(),
    published_at: dates.publishedAt,
    modified_at: dates.modifiedAt,
  };
  const values = [{ name: '', value: '' }, ...entry.facets];
  return findLists(entry).flatMap((list) => values.map(({ name, value }) => ({ ...keys, list, facet: name, value })));
}

/**
 * The lists a record stands in: that of its own language, and the gaps of each language that the document lacks,
 * which `fallback=true` adds. A change in the languages of a document changes its records, so this stays true.
 */
function findLists({ type, locale, record }: Presented): string[] {
  if (!isLocalizedType(type)) return [listName(type, '')];
  const { availableLanguages } = JSON.parse(record) as { availableLanguages: string[] };
  const missing = LANGUAGES.map(({ code }) => code).filter((code) => !availableLanguages.includes(code));
  // Where several languages could fill a gap, the first of the dossier's does.
  const gaps = availableLanguages[0] === locale ? missing : [];
  return [listName(type, locale), ...gaps.map((code) => gapListName(type, code))];
}

export function listName(type: DossierType, language: string): string {
  return isLocalizedType(type) ? `${type}:${language}` : `${type}:`;
}

/** Entries that exist in another language only. */
export function gapListName(type: DossierType, language: string): string {
  return `${type}:${language}:gaps`;
}

async function keepSlugs(table: Tables, entry: Presented, before: StoredRecord | undefined): Promise<void> {
  if (before?.slug && before.slug !== entry.slug) await rememberSlug(table, before, before.slug);
  // Who has a slug now comes before who had it.
  if (entry.slug)
    await table('former_slugs').where({ type: entry.type, locale: entry.locale, slug: entry.slug }).delete();
}

async function rememberSlug(table: Tables, { type, locale, documentId }: StoredRecord, slug: string): Promise<void> {
  await table('former_slugs')
    .insert({ type, locale, slug, document_id: documentId })
    .onConflict(['type', 'locale', 'slug'])
    .merge();
}

/** SQLite takes a limited number of values in one statement. */
async function insertInChunks(table: Tables, name: string, rows: object[]): Promise<void> {
  const CHUNK = 50;
  for (let start = 0; start < rows.length; start += CHUNK) await table(name).insert(rows.slice(start, start + CHUNK));
}
