import { findDelivery, type DossierType, type FacetSource } from '../../content-model';
import { findWhere, type RecordRow } from '../../dossier-api';
import type { RecordReader } from '../../published-records';

export interface FeedQuery {
  types: DossierType[];
  language: string;
  fallback: boolean;
  filters: { facet: FacetSource; values: string[] }[];
  yearFrom?: number;
  yearTo?: number;
  startsAfter?: number;
  modifiedSince?: number;
  limit: number;
  offset: number;
}

/** Syndicated records of several types, the latest published first. Each type's list is walked along its own index. */
export async function findEntries(reader: RecordReader, query: FeedQuery): Promise<RecordRow[]> {
  const names = query.filters.map(({ facet }) => facet.name);
  const parts = query.types
    .map(findDelivery)
    // A type that does not have a filter has nothing that passes it.
    .filter(({ facets }) => names.every((name) => facets.some((facet) => facet.name === name)))
    .map((delivery, position) => {
      const where = findWhere({ ...query, delivery });
      return {
        sql: `select * from (
                select l.record_id, l.published_at from record_lists l
                join published_records r on r.id = l.record_id and r.syndicate
                where ${where.sql} order by l.published_at desc, l.record_id desc limit ?
              ) list${position}`,
        values: [...where.values, query.offset + query.limit],
      };
    });
  if (parts.length === 0) return [];
  return reader.all(
    `select r.type, r.document_id, r.locale, r.state, r.slug, r.record as text,
            r.first_published_at, r.published_at, r.modified_at, r.gone_at
     from (${parts.map(({ sql }) => sql).join(' union all ')} order by published_at desc, record_id desc limit ? offset ?) page
     join published_records r on r.id = page.record_id
     order by page.published_at desc, page.record_id desc`,
    [...parts.flatMap(({ values }) => values), query.limit, query.offset]
  );
}
