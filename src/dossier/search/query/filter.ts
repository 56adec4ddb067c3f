import { gapListName } from '../../published-records';
import type { DossierType } from '../../content-model';
import type { CatalogueEntry, FacetOfEntry } from '../catalogue/catalogue';

/** What a search is narrowed down to, with values as they are stored (ids of documents, keys of choices). */
export interface SearchFilters {
  types: DossierType[];
  /** The language asked for; records of other languages come with `fallback`. */
  language: string;
  fallback: boolean;
  facetFilters: { name: string; values: string[] }[];
  yearFrom?: number;
  yearTo?: number;
  startsAfter?: number;
  modifiedSince?: number;
}

export interface FacetCount {
  facet: string;
  value: string;
  count: number;
}

/** Whether a record stands in the language asked for, or fills a gap in it. */
export function isAvailable({ type, locale, lists }: CatalogueEntry, { language, fallback }: SearchFilters): boolean {
  return locale === language || locale === '' || (fallback && lists.includes(gapListName(type, language)));
}

/** The facets whose filter a record does not pass; bounds have the name of the parameter. */
export function findFailures(entry: CatalogueEntry, filters: SearchFilters, asked: Set<DossierType>): string[] {
  const failures: string[] = [];
  if (!asked.has(entry.type)) failures.push('type');
  for (const { name, values } of filters.facetFilters)
    if (!entry.facets.some((facet) => facet.name === name && values.includes(facet.value))) failures.push(name);
  const { yearFrom = -Infinity, yearTo = Infinity, startsAfter = -1, modifiedSince = -Infinity } = filters;
  if (entry.year < yearFrom || entry.year > yearTo) failures.push('year');
  if (filters.startsAfter !== undefined && entry.lastStartsAt <= startsAfter) failures.push('startsAfter');
  if (entry.modifiedAt < modifiedSince) failures.push('modifiedSince');
  return failures;
}

/** The records that pass all filters. */
export function filterEntries(entries: CatalogueEntry[], filters: SearchFilters): CatalogueEntry[] {
  const asked = new Set(filters.types);
  return entries.filter((entry) => findFailures(entry, filters, asked).length === 0);
}

/**
 * Counts the values of every facet among records. A record that fails one filter only still counts for that facet, so
 * that its other values can be chosen.
 */
export function countFacets(
  entries: CatalogueEntry[],
  filters: SearchFilters,
  searchable: DossierType[]
): FacetCount[] {
  const asked = new Set(filters.types);
  const allowed = new Set(searchable);
  const facets = new Map<FacetOfEntry, number>();
  const types = new Map<DossierType, number>();
  const years = new Map<number, number>();
  for (const entry of entries) {
    if (!allowed.has(entry.type)) continue;
    const failures = findFailures(entry, filters, asked);
    if (failures.length > 1) continue;
    const [only] = failures;
    if (!only || only === 'type') addOne(types, entry.type);
    if (!only || only === 'year') addOne(years, entry.year);
    for (const facet of entry.facets) if (!only || only === facet.name) addOne(facets, facet);
  }
  return [
    ...[...types].map(([value, count]) => ({ facet: 'type', value, count })),
    ...[...years].map(([year, count]) => ({ facet: 'year', value: String(year), count })),
    ...[...facets].map(([{ name, value }, count]) => ({ facet: name, value, count })),
  ];
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
