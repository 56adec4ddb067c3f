import type { DossierType } from '../content-model';
import type { Read } from '../published-records';
import type { FailureReason } from './judge-visit';

/** A record type and language that somebody may read; the language is empty for types without. */
export interface Readable {
  type: DossierType;
  locale: string;
}

/** A place in a published entry that links to what does not work. */
export interface ProblemLink {
  type: DossierType;
  documentId: string;
  locale: string;
  title: string;
  field: string;
  url: string;
  status: number | null;
  reason: FailureReason;
  failingSince: string;
  /** Null for what began to fail and is not called broken yet. */
  brokenSince: string | null;
  visitedAt: string;
}

const FROM = `from link_visits v
  join record_outlinks o on o.url_hash = v.url_hash
  join published_records r on r.id = o.record_id and r.state = 'live'`;

/** How many places link to something broken, by type and language. */
export async function countBrokenLinks(reader: Read): Promise<(Readable & { count: number })[]> {
  const rows = await reader.all<Readable & { count: number | string }>(
    `select r.type, r.locale, count(*) as count ${FROM} where v.broken_since is not null group by r.type, r.locale`
  );
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

interface Page {
  limit: number;
  offset: number;
}

/** Places that link to something broken, the newest trouble first. */
export function findBrokenLinks(reader: Read, readable: Readable[], page: Page): Promise<ProblemLink[]> {
  return find(reader, 'v.broken_since is not null', readable, page);
}

/** Those, and the places whose link began to fail: for the report. */
export function findProblemLinks(reader: Read, readable: Readable[], page: Page): Promise<ProblemLink[]> {
  return find(reader, 'v.failures > 0', readable, page);
}

async function find(reader: Read, condition: string, readable: Readable[], page: Page): Promise<ProblemLink[]> {
  if (readable.length === 0) return [];
  const pairs = readable.map(() => '(?, ?)').join(', ');
  const rows = await reader.all<Row>(
    `select r.type, r.document_id, r.locale, r.title, o.field, v.url, v.status, v.reason, v.failing_since, v.broken_since,
       v.visited_at ${FROM}
     where ${condition} and (r.type, r.locale) in (values ${pairs})
     order by v.failing_since desc, o.id limit ? offset ?`,
    [...readable.flatMap(({ type, locale }) => [type, locale]), page.limit, page.offset]
  );
  return rows.map(toProblem);
}

/** The broken links of one published entry. */
export async function findBrokenLinksOf(
  reader: Read,
  { type, documentId, locale }: { type: DossierType; documentId: string; locale: string }
): Promise<ProblemLink[]> {
  const rows = await reader.all<Row>(
    `select r.type, r.document_id, r.locale, r.title, o.field, v.url, v.status, v.reason, v.failing_since, v.broken_since,
       v.visited_at ${FROM}
     where v.broken_since is not null and r.type = ? and r.document_id = ? and r.locale = ? order by o.id`,
    [type, documentId, locale]
  );
  return rows.map(toProblem);
}

interface Row {
  type: DossierType;
  document_id: string;
  locale: string;
  title: string | null;
  field: string;
  url: string;
  status: number | null;
  reason: FailureReason;
  failing_since: number | string;
  broken_since: number | string | null;
  visited_at: number | string;
}

const toIso = (time: number | string): string => new Date(Number(time)).toISOString();

function toProblem(row: Row): ProblemLink {
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? '',
    field: row.field,
    url: row.url,
    status: row.status,
    reason: row.reason,
    failingSince: toIso(row.failing_since),
    brokenSince: row.broken_since === null ? null : toIso(row.broken_since),
    visitedAt: toIso(row.visited_at),
  };
}

/** How far the link check is, for who reads its figures. */
export interface LinkCheckState {
  links: number;
  unvisited: number;
  lastVisitAt: string | null;
}

export async function describeLinkCheck(reader: Read): Promise<LinkCheckState> {
  const row = await reader.first<{ links: number | string; visited: number | string; last: number | string | null }>(
    'select count(*) as links, count(visited_at) as visited, max(visited_at) as last from link_visits'
  );
  const links = Number(row?.links ?? 0);
  return {
    links,
    unvisited: links - Number(row?.visited ?? 0),
    lastVisitAt: row?.last ? toIso(row.last) : null,
  };
}
