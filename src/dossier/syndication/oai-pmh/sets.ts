import { deliveries, DOSSIER_TYPES, LANGUAGES, type DossierType, type Language } from '../../content-model';
import type { RecordReader } from '../../published-records';
import { findTypeLabel } from '../linked-data/schemes';

/** What records can be selected by, and from which the header of a record tells its sets. */
export interface OaiSet {
  spec: string;
  name: string;
  /** A set of the hierarchy's second level: the column or facet, and its stored value. */
  type?: DossierType;
  language?: Language;
  facet?: { name: string; value: string; types: DossierType[] };
  /** A set of the first level holds all that is in any set below it. */
  facetName?: { name: string; types: DossierType[] };
}

/** The branches that follow from facets, and the records that are their values. */
const BRANCHES = [
  { spec: 'quadrant', facet: 'quadrant', of: 'quadrant', name: 'Waarde / Value' },
  { spec: 'ethics', facet: 'ethicsTopic', of: 'ethics-topic', name: 'Ethiek / Ethics' },
  { spec: 'discipline', facet: 'discipline', of: 'concept', name: 'Discipline' },
] as const;

export const FACETS: string[] = BRANCHES.map(({ facet }) => facet);

/** The types that can have a value for a facet. */
const typesWith = (facet: string): DossierType[] =>
  deliveries.filter(({ facets }) => facets.some(({ name }) => name === facet)).map(({ type }) => type);

/**
 * All sets there are now, the higher before the lower. A value without a key is named by its id; one that is not given to
 * partners is no set.
 */
export async function findSets(reader: RecordReader): Promise<OaiSet[]> {
  const values = await reader.all<{ type: DossierType; document_id: string; key: string | null; title: string }>(
    `select type, document_id, key, title, locale from published_records
     where state = 'live' and syndicate and type in ('quadrant', 'ethics-topic', 'concept')
       and (type <> 'concept' or exists (select 1 from record_lists l where l.record_id = published_records.id
         and l.facet = 'scheme' and l.value = 'discipline'))
     order by type, document_id, locale desc`
  );
  return [
    { spec: 'type', name: 'Soort / Type' },
    ...DOSSIER_TYPES.map((type) => ({ spec: `type:${type}`, type, name: bilingual(type) })),
    { spec: 'language', name: 'Taal / Language' },
    ...LANGUAGES.map(({ code, name }) => ({ spec: `language:${code}`, language: code, name })),
    ...BRANCHES.flatMap(({ spec, facet, of, name }) => {
      const types = typesWith(facet);
      const own = values.filter(({ type }) => type === of);
      return [{ spec, name, facetName: { name: facet, types } }, ...presentValues(own, spec, facet, types)];
    }),
  ];
}

const bilingual = (type: DossierType) => `${findTypeLabel(type, 'nl')} / ${findTypeLabel(type, 'en')}`;

function presentValues(
  rows: { document_id: string; key: string | null; title: string }[],
  spec: string,
  facet: string,
  types: DossierType[]
): OaiSet[] {
  const byId = new Map<string, OaiSet>();
  for (const { document_id: id, key, title } of rows) {
    const known = byId.get(id);
    const name = known ? `${known.name} / ${title}` : title;
    const word = key && /^[A-Za-z0-9_-]+$/.test(key) ? key : id;
    byId.set(id, { spec: `${spec}:${word}`, name, facet: { name: facet, value: id, types } });
  }
  return [...byId.values()];
}
