import type { FacetSource } from '../content-model';
import type { Where } from './find-list';

/** A facet whose values are entries. */
export type EntryFacet = Extract<FacetSource, { of: string }>;

/**
 * The condition on `published_records r` for the entries that can be values of a facet. Of concepts only those of its own
 * scheme: the same key may mean something else in another.
 */
export function whereFacetEntries({ of, scheme }: EntryFacet): Where {
  const live: Where = { sql: `r.type = ? and r.state = 'live'`, values: [of] };
  if (!scheme) return live;
  return {
    sql: `${live.sql} and exists (select 1 from record_lists l where l.record_id = r.id and l.facet = 'scheme' and l.value = ?)`,
    values: [...live.values, scheme],
  };
}
