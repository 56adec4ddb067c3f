import { gapListName } from '../../published-records';
import type { DossierType } from '../../content-model';
import type { CatalogueEntry } from '../catalogue/catalogue';

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

/**
 * Counts the values of every facet among records, and returns those that pass all filters. A record that fails one
 * filter only still counts for that facet, so that its other values can be chosen.
 */
export function filterAndCount(
  entries: CatalogueEntry[],
  filters: SearchFilters,
  searchable: DossierType[]
): { passed: CatalogueEntry[]; counts: FacetCount[] } {
  const asked = new Set(filters.types);
  const allowed = new Set(searchable);
  const passed: CatalogueEntry[] = [];
  const counts = new Map<string, FacetCount>();
  const add = (facet: string, value: string) => {
    const key = `${facet} ${value}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { facet, value, count: 1 });
  };
  for (const entry of entries) {
    if (!allowed.has(entry.type)) continue;
    const failures = findFailures(entry, filters, asked);
    if (failures.length > 1) continue;
    const [only] = failures;
    if (!only) passed.push(entry);
    if (!only || only === 'type') add('type', entry.type);
    if (!only || only === 'year') add('year', String(entry.year));
    for (const { name, value } of entry.facets) if (!only || only === name) add(name, value);
  }
  return { passed, counts: [...counts.values()] };
}
