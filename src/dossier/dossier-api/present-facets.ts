import { choiceLists, type FacetSource } from '../content-model';
import type { RecordReader } from '../published-records';
import { countFacets, type FacetCount, type ListQuery } from './find-list';
import { remember } from './remember';

export interface FacetValue {
  /** What to write in the filter. */
  value: string;
  title: string;
  count: number;
}

/** The values of every facet of a type with their counts, most frequent first, in the language of the list. */
export function presentFacets(reader: RecordReader, query: ListQuery): Promise<Record<string, FacetValue[]>> {
  // The same on every page and in every order.
  const { delivery, sort: _sort, limit: _limit, offset: _offset, ...rest } = query;
  return remember(reader, JSON.stringify([delivery.type, rest]), () => countAndName(reader, query));
}

async function countAndName(reader: RecordReader, query: ListQuery): Promise<Record<string, FacetValue[]>> {
  const counts = await countFacets(reader, query);
  const facets = query.delivery.facets;
  const presented = await Promise.all(
    facets.map(async (facet): Promise<[string, FacetValue[]]> => {
      const own = counts.filter((count) => count.facet === facet.name);
      const values =
        'of' in facet ? await nameEntries(reader, facet, own, query.language) : nameChoices(facet, own, query.language);
      return [facet.name, values.sort((one, other) => other.count - one.count || (one.title < other.title ? -1 : 1))];
    })
  );
  return Object.fromEntries(presented);
}

function nameChoices(
  facet: FacetSource & { choices: keyof typeof choiceLists },
  counts: FacetCount[],
  language: string
): FacetValue[] {
  const labels: Record<string, Record<string, string>> = choiceLists[facet.choices];
  return counts.map(({ value, count }) => ({ value, title: labels[value]?.[language] ?? value, count }));
}

async function nameEntries(
  reader: RecordReader,
  facet: FacetSource & { of: string },
  counts: FacetCount[],
  language: string
): Promise<FacetValue[]> {
  if (counts.length === 0) return [];
  const marks = counts.map(() => '?').join(', ');
  const rows = await reader.all<{ document_id: string; locale: string; name: string; title: string }>(
    `select document_id, locale, coalesce(key, slug) as name, title from published_records
     where type = ? and state = 'live' and document_id in (${marks})`,
    [facet.of, ...counts.map(({ value }) => value)]
  );
  return counts.flatMap(({ value, count }) => {
    const named = rows.filter((row) => row.document_id === value);
    const row = named.find(({ locale }) => locale === language) ?? named[0];
    return row ? [{ value: row.name, title: row.title, count }] : [];
  });
}
