import { isLocalizedType, type DossierType } from '../content-model';
import { addMembers, describeDates, type Read, type RecordReader } from '../published-records';

/** A record as it is stored; the JSON text has no dates, those are delivered from their columns. */
export interface RecordRow {
  type: DossierType;
  document_id: string;
  locale: string;
  state: 'live' | 'gone';
  slug: string | null;
  text: string;
  first_published_at: number | string;
  published_at: number | string;
  modified_at: number | string;
  gone_at: number | string | null;
}

const COLUMNS =
  'type, document_id, locale, state, slug, record as text, first_published_at, published_at, modified_at, gone_at';

/** The whole JSON of a record: its text with the dates put in, and what else belongs to this answer. */
export function spliceDates(
  row: Pick<RecordRow, 'text' | 'first_published_at' | 'published_at' | 'modified_at'>,
  extra: Record<string, unknown> = {}
): string {
  const dates = describeDates({
    firstPublishedAt: row.first_published_at,
    publishedAt: row.published_at,
    modifiedAt: row.modified_at,
  });
  return addMembers(row.text, { ...dates, ...extra });
}

/** All records of a document, live and gone, in every language. */
export function findByDocument(reader: RecordReader, type: DossierType, documentId: string): Promise<RecordRow[]> {
  return reader.all(`select ${COLUMNS} from published_records where type = ? and document_id = ? order by locale`, [
    type,
    documentId,
  ]);
}

/** The live record with a slug, in one language. */
export function findBySlug(
  reader: RecordReader,
  type: DossierType,
  language: string,
  slug: string
): Promise<RecordRow | undefined> {
  const locale = isLocalizedType(type) ? language : '';
  return reader.first(
    `select ${COLUMNS} from published_records where type = ? and locale = ? and slug = ? and state = 'live'`,
    [type, locale, slug]
  );
}

/**
 * The document to which a slug leads by a detour: it had the slug before, or has it or had it in another language, in
 * this order.
 */
export async function findSlugOwner(
  reader: RecordReader,
  type: DossierType,
  language: string,
  slug: string
): Promise<string | null> {
  const row = await reader.first<{ document_id: string }>(
    `select document_id from (
       select document_id, locale, case when locale in (?, '') then 0 else 2 end as detour
       from former_slugs where type = ? and slug = ?
       union all
       select document_id, locale, 1 as detour
       from published_records where type = ? and slug = ? and state = 'live'
     ) owners order by detour, locale limit 1`,
    [language, type, slug, type, slug]
  );
  return row?.document_id ?? null;
}

/** Where the table of records stands: the highest seq and when that was given. */
export async function findLatestChange(reader: Read): Promise<{ seq: number; at: number }> {
  const row = await reader.first<{ seq: number | string; modified_at: number | string }>(
    'select seq, modified_at from published_records order by seq desc limit 1'
  );
  return { seq: Number(row?.seq ?? 0), at: Number(row?.modified_at ?? 0) };
}

export async function findState(reader: Read, name: string): Promise<string | null> {
  const row = await reader.first<{ value: string }>('select value from record_state where name = ?', [name]);
  return row?.value ?? null;
}
