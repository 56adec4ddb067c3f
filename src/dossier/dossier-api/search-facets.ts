import { choiceLists, findDelivery, LANGUAGES, type DossierType, type FacetSource } from '../content-model';
import type { FacetCount } from '../search';
import type { RecordReader } from '../published-records';
import { COLLECTIONS } from './collections';
import { nameFacetValues, type FacetValue } from './present-facets';

/** Every facet that some type has, once by name. `kind` is a list of its own for articles, organisations and tools. */
export const searchFacets: FacetSource[] = [
  ...new Map(
    COLLECTIONS.flatMap((type) => findDelivery(type).facets)
      .reverse()
      .map((facet) => [facet.name, facet])
  ).values(),
].reverse();

const TYPE_TITLES: Record<string, Record<string, string>> = {
  article: { nl: 'Artikelen', en: 'Articles' },
  'use-case': { nl: 'AI-toepassingen', en: 'AI use cases' },
  'ethics-topic': { nl: 'Ethische thema’s', en: 'Ethics topics' },
  training: { nl: 'Trainingen', en: 'Trainings' },
  quadrant: { nl: 'Kwadranten', en: 'Quadrants' },
  'glossary-term': { nl: 'Begrippen', en: 'Glossary' },
  page: { nl: 'Pagina’s', en: 'Pages' },
  organisation: { nl: 'Organisaties', en: 'Organisations' },
  tool: { nl: 'Tools', en: 'Tools' },
} satisfies Partial<Record<DossierType, Record<string, string>>>;

/** The counted values of a search, by facet, most frequent first. */
export async function presentSearchFacets(
  reader: RecordReader,
  counts: FacetCount[],
  language: string
): Promise<Record<string, FacetValue[]>> {
  const own = (name: string) => counts.filter(({ facet }) => facet === name);
  const named = (name: string, titleOf: (value: string) => string): FacetValue[] =>
    own(name)
      .map(({ value, count }) => ({ value, title: titleOf(value), count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  const fromTypes = await Promise.all(
    searchFacets.map(async (facet): Promise<[string, FacetValue[]]> => [
      facet.name,
      facet.name === 'kind'
        ? named('kind', (value) => findKindTitle(value, language))
        : await nameFacetValues(reader, facet, own(facet.name), language),
    ])
  );
  return {
    type: named('type', (value) => TYPE_TITLES[value]?.[language] ?? value),
    ...Object.fromEntries(fromTypes),
    year: named('year', (value) => value).sort((one, other) => Number(other.value) - Number(one.value)),
    language: named('language', (value) => LANGUAGES.find(({ code }) => code === value)?.name ?? value),
  };
}

function findKindTitle(value: string, language: string): string {
  for (const list of [choiceLists.articleKind, choiceLists.organisationKind, choiceLists.toolKind]) {
    const labels = (list as Record<string, Record<string, string>>)[value];
    if (labels) return labels[language] ?? value;
  }
  return value;
}
