import type { DossierType } from '../../content-model';
import type { RecordReader } from '../../published-records';
import type { Period } from './datestamps';
import type { Item } from './identifiers';
import { FACETS, type OaiSet } from './sets';

/** An item as a header needs it; the text is there when the metadata is asked for too. */
export interface ItemRow {
  id: number;
  seq: number | string;
  type: DossierType;
  document_id: string;
  locale: string;
  modified_at: number | string;
  /** Live, and not kept out of syndication. */
  given: number | boolean;
  title: string | null;
  text?: string | null;
  first_published_at: number | string;
  published_at: number | string;
}

export interface Selection extends Period {
  set?: OaiSet;
}

interface Condition {
  sql: string;
  values: unknown[];
}

/** What partners were given at least once: the others are named nowhere, not even as deleted. */
const SEEN = 'r.ever_syndicated';
/** Not the bare column: an index by type would win, and each page would sort all records of the type, texts and all. */
const TYPE = `(r.type || '')`;
const GIVEN = `(r.state = 'live' and r.syndicate)`;
const COLUMNS = `r.id, r.seq, r.type, r.document_id, r.locale, r.modified_at, r.title,
  r.first_published_at, r.published_at, case when ${GIVEN} then 1 else 0 end as given`;

/**
 * The items after a seq, in its order. A record that changes during a harvest gets a higher seq and is met (again) at
 * the end, so that no page can miss it. The inner query is answered by an index alone; only a page of rows is read.
 */
export function findItems(
  reader: RecordReader,
  selection: Selection,
  { after, limit, withText }: { after: number; limit: number; withText: boolean }
): Promise<ItemRow[]> {
  const where = findWhere(selection);
  return reader.all(
    `select ${COLUMNS}${withText ? `, case when ${GIVEN} then r.record end as text` : ''}
     from (select r.id from published_records r where r.seq > ? and ${where.sql} order by r.seq limit ?) page
     join published_records r on r.id = page.id order by r.seq`,
    [after, ...where.values, limit]
  );
}

export async function countItems(reader: RecordReader, selection: Selection): Promise<number> {
  const where = findWhere(selection);
  const row = await reader.first<{ count: number | string }>(
    `select count(*) as count from published_records r where r.seq > 0 and ${where.sql}`,
    where.values
  );
  return Number(row?.count ?? 0);
}

export function findItem(reader: RecordReader, { type, documentId, locale }: Item): Promise<ItemRow | undefined> {
  return reader.first(
    `select ${COLUMNS}, case when ${GIVEN} then r.record end as text from published_records r
     where r.type = ? and r.document_id = ? and r.locale = ? and ${SEEN}`,
    [type, documentId, locale]
  );
}

/** A moment that no datestamp lies before. */
export async function findEarliest(reader: RecordReader): Promise<number | null> {
  const row = await reader.first<{ at: number | string | null }>(
    `select min(r.modified_at) as at from published_records r where r.seq > 0 and ${SEEN}`
  );
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
}

/** The values that records have in the facets of which there are sets, by record. */
export async function findFacets(
  reader: RecordReader,
  ids: number[]
): Promise<Map<number, { facet: string; value: string }[]>> {
  const byRecord = new Map<number, { facet: string; value: string }[]>();
  if (ids.length === 0) return byRecord;
  const rows = await reader.all<{ record_id: number; facet: string; value: string }>(
    `select distinct record_id, facet, value from record_lists
     where record_id in (${marks(ids)}) and facet in (${marks(FACETS)}) order by record_id, facet, value`,
    [...ids, ...FACETS]
  );
  for (const { record_id: id, facet, value } of rows) byRecord.set(id, [...(byRecord.get(id) ?? []), { facet, value }]);
  return byRecord;
}

function findWhere({ from, before, set }: Selection): Condition {
  const conditions: Condition[] = [
    { sql: SEEN, values: [] },
    ...(from === undefined ? [] : [{ sql: 'r.modified_at >= ?', values: [from] }]),
    ...(before === undefined ? [] : [{ sql: 'r.modified_at < ?', values: [before] }]),
    ...(set ? findSetConditions(set) : []),
  ];
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}

/**
 * A deleted item no longer tells in which sets it was. It is a deletion in every set that its type can be in: telling
 * a harvester to delete what it never had does no harm.
 */
function findSetConditions({ type, language, facet, facetName, spec }: OaiSet): Condition[] {
  if (type) return [{ sql: `${TYPE} = ?`, values: [type] }];
  if (language) return [{ sql: 'r.locale = ?', values: [language] }];
  if (spec === 'language') return [{ sql: `r.locale <> ''`, values: [] }];
  const source = facet ?? facetName;
  if (!source) return [];
  const value = facet ? { sql: ' and l.value = ?', values: [facet.value] } : { sql: '', values: [] };
  return [
    { sql: `${TYPE} in (${marks(source.types)})`, values: source.types },
    {
      sql: `(not ${GIVEN} or exists (select 1 from record_lists l where l.record_id = r.id and l.facet = ?${value.sql}))`,
      values: [source.name, ...value.values],
    },
  ];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
