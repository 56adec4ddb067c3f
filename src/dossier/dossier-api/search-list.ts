import { findHitRows } from '../search';
import type { FoundList } from './answer-list';
import type { ListQuery } from './find-list';
import { presentFacets } from './present-facets';
import { presentItems } from './present-items';
import type { ListParameters } from './parameters';
import type { ApiRequest } from './request';
import { readSort } from './read-sort';

/** A list of what `q` is found in. It has the filters, the facets and the items of the list without it. */
export async function searchList(
  { reader, search }: ApiRequest,
  query: ListQuery,
  parameters: ListParameters
): Promise<FoundList> {
  const { q = '', sort, facets } = parameters;
  const {
    total,
    hits,
    facets: counts,
  } = await search.find({
    text: q,
    types: [query.delivery.type],
    language: query.language,
    fallback: query.fallback,
    facetFilters: query.filters.map(({ facet, values }) => ({ name: facet.name, values })),
    yearFrom: query.yearFrom,
    yearTo: query.yearTo,
    startsAfter: query.startsAfter,
    modifiedSince: query.modifiedSince,
    ...readSort(sort ?? 'relevance'),
    limit: query.limit,
    offset: query.offset,
    facets,
  });
  const rows = await findHitRows(
    reader,
    hits.map(({ id }) => id)
  );
  return {
    items: presentItems(rows, query, parameters),
    total,
    facets: counts && (await presentFacets(reader, query.delivery.facets, counts, query.language)),
  };
}
