import { gapListName, listName, type RecordReader } from '../published-records';
import type { Delivery, FacetSource } from '../content-model';

/** What a list is asked for, with filters resolved to stored values (ids of documents, keys of choices). */
export interface ListQuery {
  delivery: Delivery;
  language: string;
  fallback: boolean;
  filters: { facet: FacetSource; values: string[] }[];
  yearFrom?: number;
  yearTo?: number;
  startsAfter?: number;
  modifiedSince?: number;
  sort: string;
  limit: number;
  offset: number;
}

const SORT_COLUMNS: Record<string, string> = {
  title: 'title_key',
  publishedAt: 'published_at',
  modifiedAt: 'modified_at',
  startsAt: 'starts_at',
  position: 'position',
};

export interface Where {
  sql: string;
  values: unknown[];
}

/** A record as lists show it: `text` is its JSON, dates and all. */
export interface ListRow {
  document_id: string;
  published_at: number | string;
  text: string;
}

/** One page of records. */
export function findPage(reader: RecordReader, query: ListQuery): Promise<ListRow[]> {
  const { sql, values } = selectPage(query, 'r.document_id, r.published_at, r.list_record as text');
  return reader.all(sql, values);
}

/** The same page as one text, with commas between the records: as it will be sent, and as bytes where that is cheaper. */
export async function findPageText(reader: RecordReader, query: ListQuery): Promise<string | Buffer> {
  const { sql, values } = selectPage(query, 'r.list_record as text');
  // In the order of the rows: with an order of its own SQLite would sort the texts once more, in twice the time.
  const joined = reader.asBytes(`string_agg(text, ',')`);
  const row = await reader.first<{ text: string | Buffer | null }>(
    `select ${joined} as text from (${sql}) shown`,
    values
  );
  return row?.text ?? '';
}

/** The page is cut from the index alone; only its records `r` are read. */
function selectPage(query: ListQuery, columns: string): Where {
  const column = SORT_COLUMNS[query.sort.replace('-', '')];
  const direction = query.sort.startsWith('-') ? 'desc' : 'asc';
  const where = findWhere(query);
  return {
    sql: `select ${columns} from (select l.record_id, l.${column} as sort_key from record_lists l where ${where.sql}
           order by l.${column} ${direction}, l.record_id ${direction} limit ? offset ?) page
     join published_records r on r.id = page.record_id
     order by page.sort_key ${direction}, page.record_id ${direction}`,
    values: [...where.values, query.limit, query.offset],
  };
}

export async function countList(reader: RecordReader, query: ListQuery): Promise<number> {
  const where = findWhere(query);
  const row = await reader.first<{ count: number | string }>(
    `select count(*) as count from record_lists l where ${where.sql}`,
    where.values
  );
  return Number(row?.count ?? 0);
}

export interface FacetCount {
  facet: string;
  value: string;
  count: number;
}

/**
 * How many records each value has among those that pass the other filters: a filter does not count against itself,
 * so that the other values of the same facet can still be chosen.
 */
export async function countFacets(reader: RecordReader, query: ListQuery): Promise<FacetCount[]> {
  const filtered = query.filters.map(({ facet }) => facet.name);
  const counts = await countGroup(reader, query, filtered, false);
  for (const name of filtered) {
    const others = query.filters.filter(({ facet }) => facet.name !== name);
    counts.push(...(await countGroup(reader, { ...query, filters: others }, [name], true)));
  }
  return counts;
}

async function countGroup(
  reader: RecordReader,
  query: ListQuery,
  names: string[],
  only: boolean
): Promise<FacetCount[]> {
  const where = findWhere(query);
  const marks = names.map(() => '?').join(', ');
  const choose = names.length > 0 ? `and f.facet ${only ? 'in' : 'not in'} (${marks})` : '';
  // `facet > ''` is one stretch of an index, in the order of the groups; `facet <> ''` is not.
  // Without a filter the list itself is walked once; with one, the values of each record that passes. SQLite would begin
  // with the values, of all records; a cross join is taken in the order in which it is written.
  const isWhole = where.isWhole;
  const sql = isWhole
    ? `select f.facet, f.value, count(*) as count from record_lists f where f.list in (${where.lists.map(() => '?').join(', ')}) and f.facet > '' ${choose} group by f.facet, f.value`
    : `select f.facet, f.value, count(*) as count from record_lists l cross join record_lists f where ${where.sql} and f.record_id = l.record_id and f.list = l.list and f.facet > '' ${choose} group by f.facet, f.value`;
  const values = [...(isWhole ? where.lists : where.values), ...names];
  const rows = await reader.all<{ facet: string; value: string; count: number | string }>(sql, values);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The condition on `record_lists l`. The first filter with one value leads along its index; the others are looked up. */
export function findWhere({
  delivery,
  language,
  fallback,
  filters,
  ...bounds
}: Omit<ListQuery, 'sort' | 'limit' | 'offset'>): Where & { isWhole: boolean; lists: string[] } {
  const lists = fallback
    ? [listName(delivery.type, language), gapListName(delivery.type, language)]
    : [listName(delivery.type, language)];
  const leading = filters.find(({ values }) => values.length === 1);
  const conditions: Where[] = [
    { sql: lists.length === 1 ? 'l.list = ?' : 'l.list in (?, ?)', values: lists },
    { sql: 'l.facet = ? and l.value = ?', values: leading ? [leading.facet.name, leading.values[0]] : ['', ''] },
    ...filters
      .filter((filter) => filter !== leading)
      .map(({ facet, values }) => ({
        sql: `exists (select 1 from record_lists o where o.record_id = l.record_id and o.list = l.list and o.facet = ? and o.value in (${values.map(() => '?').join(', ')}))`,
        values: [facet.name, ...values],
      })),
    ...findBounds(bounds),
  ];
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    values: conditions.flatMap(({ values }) => values),
    isWhole: conditions.length === 2 && !leading,
    lists,
  };
}

function findBounds({
  yearFrom,
  yearTo,
  startsAfter,
  modifiedSince,
}: Pick<ListQuery, 'yearFrom' | 'yearTo' | 'startsAfter' | 'modifiedSince'>): Where[] {
  const bounds: [string, number | undefined][] = [
    ['l.year >= ?', yearFrom],
    ['l.year <= ?', yearTo],
    ['l.last_starts_at > ?', startsAfter],
    ['l.modified_at >= ?', modifiedSince],
  ];
  return bounds.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, values: [value] }]));
}
