import { choiceLists, type FacetSource } from '../content-model';
import type { RecordReader } from '../published-records';
import { whereFacetEntries, type EntryFacet } from './facet-entries';
import type { FacetCount } from './find-list';

export interface FacetValue {
  /** What to write in the filter. */
  value: string;
  title: string;
  /** Of the title, where that is not the language of the answer: the value has no title in that one. */
  language?: string;
  count: number;
}

/** The values of every facet of a type with their counts, most frequent first, in the language of the list. */
export async function presentFacets(
  reader: RecordReader,
  facets: FacetSource[],
  counts: FacetCount[],
  language: string
): Promise<Record<string, FacetValue[]>> {
  const presented = await Promise.all(
    facets.map(async (facet): Promise<[string, FacetValue[]]> => {
      const own = counts.filter((count) => count.facet === facet.name);
      return [facet.name, await nameFacetValues(reader, facet, own, language)];
    })
  );
  return Object.fromEntries(presented);
}

/** The counted values of one facet with their titles, most frequent first. */
export async function nameFacetValues(
  reader: RecordReader,
  facet: FacetSource,
  counts: FacetCount[],
  language: string
): Promise<FacetValue[]> {
  const values =
    'of' in facet ? await nameEntries(reader, facet, counts, language) : nameChoices(facet, counts, language);
  return values.sort((one, other) => other.count - one.count || (one.title < other.title ? -1 : 1));
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
  facet: EntryFacet,
  counts: FacetCount[],
  language: string
): Promise<FacetValue[]> {
  if (counts.length === 0) return [];
  const entries = whereFacetEntries(facet);
  const rows = await reader.all<{ document_id: string; locale: string; name: string; title: string }>(
    `select r.document_id, r.locale, coalesce(r.key, r.slug) as name, r.title from published_records r
     where ${entries.sql} and r.document_id in (${counts.map(() => '?').join(', ')}) order by r.locale`,
    [...entries.values, ...counts.map(({ value }) => value)]
  );
  return counts.flatMap(({ value, count }) => {
    const named = rows.filter((row) => row.document_id === value);
    const row = named.find(({ locale }) => locale === language) ?? named[0];
    if (!row) return [];
    const isOther = row.locale !== language && row.locale !== '';
    return [{ value: row.name, title: row.title, ...(isOther ? { language: row.locale } : {}), count }];
  });
}
