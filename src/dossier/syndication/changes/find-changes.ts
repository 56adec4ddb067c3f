import type { RecordRow } from '../../dossier-api';
import type { Read } from '../../published-records';
import type { ChangesFilter } from './token';

export interface ChangeRow extends RecordRow {
  seq: number | string;
  /** 1 or true: the reader gets the record; otherwise it must no longer have it. */
  matches: number | boolean;
}

interface Condition {
  sql: string;
  values: unknown[];
}

export interface Span {
  /** Changes after this one … */
  after: number;
  /** … up to and including this one. */
  upTo: number;
  /** Up to this one, only what matches: a reader who begins has nothing to delete. */
  fullUntil: number;
}

/** The changes of a span, in their order: each record at its last change, and what is no longer for this reader. */
export function findChanges(
  reader: Read,
  filter: ChangesFilter,
  { after, upTo, fullUntil }: Span,
  limit: number
): Promise<ChangeRow[]> {
  const matches = findMatch(filter);
  const scope = findScope(filter);
  return reader.all(
    `select * from (
       select r.seq, r.type, r.document_id, r.locale, r.state, r.ever_syndicated, r.record as text,
              r.first_published_at, r.published_at, r.modified_at, r.gone_at, (${matches.sql}) as matches
       from published_records r where r.seq > ? and r.seq <= ? and ${scope.sql}
     ) change
     where matches or (ever_syndicated and seq > ?) order by seq limit ?`,
    [...matches.values, after, upTo, ...scope.values, fullUntil, limit]
  );
}

/** What never changes about a record: outside of this it never was for this reader. */
function findScope({ types, language }: ChangesFilter): Condition {
  const inTypes = { sql: `r.type in (${marks(types)})`, values: types };
  if (language === null) return inTypes;
  return { sql: `${inTypes.sql} and r.locale in ('', ?)`, values: [...types, language] };
}

function findMatch({ facets, ...bounds }: ChangesFilter): Condition {
  const conditions: Condition[] = [
    { sql: `r.state = 'live' and r.syndicate`, values: [] },
    ...facets.map(([name, values]) => ({
      sql: inLists(`l.facet = ? and l.value in (${marks(values)})`),
      values: [name, ...values],
    })),
  ];
  const limits: Condition[] = [
    { sql: 'l.year >= ?', values: [bounds.yearFrom] },
    { sql: 'l.year <= ?', values: [bounds.yearTo] },
    { sql: 'l.last_starts_at > ?', values: [bounds.startsAfter] },
    { sql: 'l.modified_at >= ?', values: [bounds.modifiedSince] },
  ].filter(({ values: [value] }) => value !== undefined);
  if (limits.length > 0) {
    conditions.push({
      sql: inLists(`l.facet = '' and ${limits.map(({ sql }) => sql).join(' and ')}`),
      values: limits.flatMap(({ values }) => values),
    });
  }
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}

const inLists = (condition: string) =>
  `exists (select 1 from record_lists l where l.record_id = r.id and ${condition})`;
const marks = (values: unknown[]) => values.map(() => '?').join(', ');
