import type { Core } from '@strapi/strapi';
import type { LinkState } from './judge-visit';

/** A link to visit, with what is known of it. */
export interface KnownLink {
  hash: string;
  url: string;
  host: string;
  state: LinkState;
}

const table = (strapi: Core.Strapi, name: 'link_visits' | 'record_outlinks') => strapi.db.getConnection(name);

/** Links whose turn it is, the longest waiting first. */
export async function findDueLinks(strapi: Core.Strapi, now: number, limit: number): Promise<KnownLink[]> {
  const rows: Record<string, unknown>[] = await table(strapi, 'link_visits')
    .where('next_visit_at', '<=', now)
    .orderBy('next_visit_at')
    .limit(limit);
  return rows.map(toLink);
}

export async function countDueLinks(strapi: Core.Strapi, now: number): Promise<number> {
  const row: { count: number | string } = await table(strapi, 'link_visits')
    .where('next_visit_at', '<=', now)
    .count({ count: '*' })
    .first();
  return Number(row.count);
}

/** Forgets what no published entry links to any more. */
export async function forgetUnused(strapi: Core.Strapi): Promise<void> {
  await table(strapi, 'link_visits')
    .whereNotExists((query) =>
      query.select('o.id').from('record_outlinks as o').whereRaw('o.url_hash = link_visits.url_hash')
    )
    .delete();
}

/** Makes every link due now, but for those whose site asked us to wait. */
export async function makeAllDue(strapi: Core.Strapi, now: number): Promise<void> {
  await table(strapi, 'link_visits')
    .where('next_visit_at', '>', now)
    .where((query) => query.whereNull('reason').orWhere('reason', '<>', 'wait'))
    .update({ next_visit_at: now });
}

export async function saveVisit(strapi: Core.Strapi, hash: string, state: LinkState): Promise<void> {
  await table(strapi, 'link_visits').where({ url_hash: hash }).update({
    status: state.status,
    reason: state.reason,
    failures: state.failures,
    last_failed_on: state.lastFailedOn,
    failing_since: state.failingSince,
    broken_since: state.brokenSince,
    visited_at: state.visitedAt,
    next_visit_at: state.nextVisitAt,
  });
}

/** A site that asks to come back later means all of its pages. */
export async function postponeHost(strapi: Core.Strapi, host: string, until: number): Promise<void> {
  await table(strapi, 'link_visits')
    .where({ host })
    .where('next_visit_at', '<', until)
    .update({ next_visit_at: until });
}

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

function toLink(row: Record<string, unknown>): KnownLink {
  return {
    hash: String(row.url_hash),
    url: String(row.url),
    host: String(row.host),
    state: {
      status: numberOrNull(row.status),
      reason: (row.reason ?? null) as LinkState['reason'],
      failures: Number(row.failures),
      lastFailedOn: (row.last_failed_on ?? null) as string | null,
      failingSince: numberOrNull(row.failing_since),
      brokenSince: numberOrNull(row.broken_since),
      visitedAt: numberOrNull(row.visited_at),
      nextVisitAt: Number(row.next_visit_at),
    },
  };
}
