import { setImmediate } from 'node:timers/promises';
import type { DossierType } from '../content-model';
import { isLocalizedType, LANGUAGES } from '../content-model';
import { addMembers, describeDates, type Dates } from './add-members';
import type { Tables, Write } from './database';
import type { Presented } from './present-entry';
import { removeBeside, saveBeside, type SavedRecord } from './record-writers';

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
  publishedAt: number;
  modifiedAt: number;
  /** Whether partners were ever given it; a tombstone keeps this. */
  everSyndicated: boolean;
  /** What stands in `record_lists` and `record_links`, as `printRows` writes it: rows that stay are not written again. */
  lists: string;
  links: string;
}

/** Without the date of the last change, which moves with every write. */
const LIST_COLUMNS = ['list', 'facet', 'value', 'title_key', 'position', 'starts_at', 'last_starts_at', 'year', 'published_at']; // prettier-ignore
const LINK_COLUMNS = ['target_type', 'target_id'];

/** The records of documents, live and gone, by `documentId/locale`, in all languages or in one. */
export async function findStored(
  table: Tables,
  type: DossierType,
  documentIds: string[],
  locale?: string
): Promise<Map<string, StoredRecord>> {
  const rows: Record<string, unknown>[] = await table('published_records')
    .where({ type, ...(locale ? { locale } : {}) })
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
      'published_at',
      'modified_at',
      'ever_syndicated'
    );
  const ids = rows.map(({ id }) => id as number);
  const lists = await findPrints(table, 'record_lists', LIST_COLUMNS, ids);
  const links = await findPrints(table, 'record_links', LINK_COLUMNS, ids);
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
    publishedAt: Number(row.published_at),
    modifiedAt: Number(row.modified_at),
    everSyndicated: Boolean(row.ever_syndicated),
    lists: lists.get(row.id as number) ?? '',
    links: links.get(row.id as number) ?? '',
  })) as StoredRecord[];
  return new Map(stored.map((record) => [`${record.documentId}/${record.locale}`, record]));
}

async function findPrints(
  table: Tables,
  name: string,
  columns: string[],
  recordIds: number[]
): Promise<Map<number, string>> {
  const rows: Row[] = await table(name)
    .whereIn('record_id', recordIds)
    .select('record_id', ...columns);
  const byRecord = new Map<number, Row[]>();
  for (const row of rows) {
    const id = row.record_id as number;
    byRecord.set(id, [...(byRecord.get(id) ?? []), row]);
  }
  return new Map([...byRecord].map(([id, own]) => [id, printRows(own, columns)]));
}

/** The same text for the same rows, in whatever order; PostgreSQL gives large numbers as text. */
const printRows = (rows: Row[], columns: string[]): string =>
  rows
    .map((row) => JSON.stringify(columns.map((column) => (row[column] === null ? null : String(row[column])))))
    .sort()
    .join();

type Row = Record<string, unknown>;

/** A record that is new or says something else than before. */
export interface RecordChange {
  entry: Presented;
  before?: StoredRecord;
  contentHash: string;
  publishedAt: number;
  seq: number;
}

/** Writes records, and what other rooms keep beside them. */
export async function saveRecords(write: Write, changes: RecordChange[]): Promise<void> {
  const modifiedAt = Date.now();
  const saved: SavedRecord[] = [];
  const withSameDates: number[] = [];
  for (const change of changes) {
    const { before, publishedAt } = change;
    const dates = { firstPublishedAt: before?.firstPublishedAt ?? publishedAt, publishedAt, modifiedAt };
    const id = await saveRecord(write, change, dates);
    const isListedAsBefore = await saveRows(write, id, change, dates);
    if (isListedAsBefore && before?.publishedAt === publishedAt) withSameDates.push(id);
    else if (isListedAsBefore)
      await write
        .table('record_lists')
        .where({ record_id: id })
        .update({ published_at: publishedAt, modified_at: modifiedAt });
    saved.push({ id, entry: change.entry });
    // Statements of SQLite never wait: without a pause, readers would wait for the whole batch.
    if (changes.length > 1) await setImmediate();
  }
  if (withSameDates.length > 0)
    await write.table('record_lists').whereIn('record_id', withSameDates).update({ modified_at: modifiedAt });
  await saveBeside(write, saved);
}

async function saveRecord(
  { table }: Write,
  { entry, before, contentHash, seq }: RecordChange,
  dates: Dates
): Promise<number> {
  const identity = { type: entry.type, document_id: entry.documentId, locale: entry.locale };
  const row = {
    seq,
    state: 'live',
    slug: entry.slug,
    key: entry.key,
    title: entry.title,
    content_hash: contentHash,
    record: entry.record,
    list_record: finishListRecord(entry, dates),
    syndicate: entry.syndicate,
    ever_syndicated: entry.syndicate || (before?.everSyndicated ?? false),
    first_published_at: dates.firstPublishedAt,
    published_at: dates.publishedAt,
    modified_at: dates.modifiedAt,
    gone_at: null,
  };
  const [{ id }]: { id: number }[] = before
    ? await table('published_records').where({ id: before.id }).update(row).returning('id')
    : await table('published_records')
        .insert({ ...identity, ...row })
        .returning('id');
  return id;
}

/** @returns whether it stands in the same lists as before, so that only its dates are to be written there */
async function saveRows({ table }: Write, id: number, { entry, before }: RecordChange, dates: Dates): Promise<boolean> {
  const datesBefore = { ...dates, publishedAt: before?.publishedAt ?? dates.publishedAt };
  const isListedAsBefore = before?.lists === printRows(findListRows(id, entry, datesBefore), LIST_COLUMNS);
  if (!isListedAsBefore) await replaceRows(table, 'record_lists', id, findListRows(id, entry, dates));
  const links = findLinkRows(id, entry);
  if (before?.links !== printRows(links, LINK_COLUMNS)) await replaceRows(table, 'record_links', id, links);
  await keepSlugs(table, entry, before);
  return isListedAsBefore;
}

/** The texts of records, by id. Hashes do not tell of what was changed or lost past us. */
export async function findTexts(table: Tables, records: Iterable<StoredRecord>): Promise<Map<number, Texts>> {
  const ids = Array.from(records, ({ id }) => id);
  const rows: { id: number; record: string; list_record: string }[] = await table('published_records')
    .whereIn('id', ids)
    .select('id', 'record', 'list_record');
  return new Map(rows.map(({ id, record, list_record }) => [id, { record, listRecord: list_record }]));
}

export type Texts = Pick<Presented, 'record' | 'listRecord'>;

/** Whether lists, filters and dependents find a record by what it says, and lists show it so. */
export function isIndexedAs({ entry, before }: Known, texts: Texts | undefined): boolean {
  return (
    texts?.listRecord === finishListRecord(entry, before) &&
    before.slug === entry.slug &&
    before.key === entry.key &&
    before.title === entry.title &&
    before.lists === printRows(findListRows(before.id, entry, before), LIST_COLUMNS) &&
    before.links === printRows(findLinkRows(before.id, entry), LINK_COLUMNS)
  );
}

/** A record that is live and says what it said before. */
export interface Known {
  entry: Presented;
  before: StoredRecord;
}

/** Writes all that is derived from a record anew; what it says is the same, and so are its seq and dates. */
export async function mendIndex({ table }: Write, { entry, before }: Known): Promise<void> {
  const { slug, key, title } = entry;
  const row = { slug, key, title, list_record: finishListRecord(entry, before) };
  await table('published_records').where({ id: before.id }).update(row);
  await replaceRows(table, 'record_lists', before.id, findListRows(before.id, entry, before));
  await replaceRows(table, 'record_links', before.id, findLinkRows(before.id, entry));
}

/** Turns a live record into a tombstone: its identity and dates stay, its content goes. */
export async function bury(write: Write, before: StoredRecord, seq: number): Promise<void> {
  const { table } = write;
  const now = Date.now();
  await table('published_records').where({ id: before.id }).update({
    seq,
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
  await replaceRows(table, 'record_lists', before.id, []);
  await replaceRows(table, 'record_links', before.id, []);
  await removeBeside(write, before.id);
  // The way from its last address to the answer "gone".
  if (before.slug) await rememberSlug(table, before, before.slug);
}

/** Counts on from the highest seq. Writers wait for each other, so nobody else takes one before this transaction ends. */
export async function startSeq(table: Tables): Promise<() => number> {
  const row: { highest: number | string | null } = await table('published_records').max('seq as highest').first();
  let seq = Number(row?.highest ?? 0);
  return () => (seq += 1);
}

/** As lists deliver it, dates and all: a page is these texts with commas between them. */
function finishListRecord({ listRecord }: Presented, dates: Dates): string {
  return addMembers(listRecord, describeDates(dates));
}

function findListRows(recordId: number, entry: Presented, dates: Dates): Row[] {
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

function findLinkRows(recordId: number, { links }: Presented): Row[] {
  return links.map(({ type, id }) => ({ record_id: recordId, target_type: type, target_id: id }));
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
  if (before?.slug === entry.slug) return;
  if (before?.slug) await rememberSlug(table, before, before.slug);
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

async function replaceRows(table: Tables, name: string, recordId: number, rows: Row[]): Promise<void> {
  await table(name).where({ record_id: recordId }).delete();
  // SQLite takes a limited number of values in one statement.
  const CHUNK = 50;
  for (let start = 0; start < rows.length; start += CHUNK) await table(name).insert(rows.slice(start, start + CHUNK));
}
