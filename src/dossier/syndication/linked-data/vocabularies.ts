import type { Language } from '../../content-model';
import { Problem, type ApiRequest } from '../../dossier-api';
import type { RecordReader } from '../../published-records';
import type { RecordsByType } from '../delivered-record';
import { compact, PREFIXES, toIri, type Thing } from './context';
import { parseRecord } from './find-thing';
import {
  FIXED_SCHEMES,
  fixedConceptIri,
  RECORD_SCHEMES,
  schemeIri,
  SCHEME_NAMES,
  type FixedScheme,
  type RecordScheme,
} from './schemes';

const ids = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { '@id': `skos:${name}`, '@type': '@id' }]));
const texts = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { '@id': `skos:${name}`, '@container': '@language' }]));

/** SKOS, with a label per language. */
const VOCABULARY_CONTEXT = {
  '@version': 1.1,
  '@vocab': PREFIXES.skos,
  skos: PREFIXES.skos,
  dcterms: PREFIXES.dcterms,
  xsd: PREFIXES.xsd,
  ...texts(['prefLabel', 'altLabel', 'definition']),
  ...ids(['inScheme', 'topConceptOf', 'hasTopConcept', 'broader', 'narrower', 'related', 'exactMatch']),
  title: { '@id': 'dcterms:title', '@container': '@language' },
  publisher: { '@id': 'dcterms:publisher', '@type': '@id' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
};

const schemes = [...RECORD_SCHEMES, ...FIXED_SCHEMES];

/** All concept schemes, without their concepts. */
export function presentSchemes(publicUrl: string, license: string | undefined): Thing {
  const graph = schemes.map((scheme) => ({ ...presentScheme(scheme, publicUrl, license) }));
  return { '@context': VOCABULARY_CONTEXT, '@graph': graph };
}

function presentScheme(
  { name, labels }: RecordScheme | FixedScheme,
  publicUrl: string,
  license: string | undefined
): Thing {
  return { '@id': schemeIri(publicUrl, name), '@type': 'ConceptScheme', prefLabel: labels, title: labels, license };
}

/** A scheme with its concepts, each with the words of both languages. @throws a 404 that names the schemes there are */
export async function presentVocabulary(
  request: ApiRequest,
  name: string,
  license: string | undefined
): Promise<Thing> {
  const scheme = schemes.find((known) => known.name === name);
  if (!scheme) throw new Problem(404, `There is no vocabulary "${name.slice(0, 100)}".`, { allowed: SCHEME_NAMES });
  const { publicUrl } = request.settings;
  const concepts =
    'concepts' in scheme ? presentFixed(scheme, publicUrl) : await presentRecords(request.reader, scheme, publicUrl);
  const top = concepts.filter(({ topConceptOf }) => topConceptOf).map((concept) => concept['@id']);
  return {
    '@context': VOCABULARY_CONTEXT,
    '@graph': [compact({ ...presentScheme(scheme, publicUrl, license), hasTopConcept: top }), ...concepts],
  };
}

function presentFixed({ name, concepts, definitions }: FixedScheme, publicUrl: string): Thing[] {
  const scheme = schemeIri(publicUrl, name);
  return Object.entries(concepts).map(([key, labels]) => ({
    '@id': fixedConceptIri(publicUrl, name, key),
    '@type': 'Concept',
    prefLabel: labels,
    definition: definitions[key],
    notation: key,
    inScheme: scheme,
    topConceptOf: scheme,
  }));
}

type TermRecord = RecordsByType['quadrant' | 'ethics-topic' | 'glossary-term' | 'concept'];

async function presentRecords(reader: RecordReader, scheme: RecordScheme, publicUrl: string): Promise<Thing[]> {
  const rows = await reader.all<Parameters<typeof parseRecord>[0]>(
    `select record as text, first_published_at, published_at, modified_at from published_records
     where type = ? and state = 'live' and syndicate order by document_id, locale desc`,
    [scheme.type]
  );
  const byIri = new Map<string, TermRecord[]>();
  for (const record of rows.map(parseRecord) as TermRecord[]) {
    if (record.type === 'concept' && record.scheme !== scheme.scheme) continue;
    byIri.set(record.iri, [...(byIri.get(record.iri) ?? []), record]);
  }
  const known = new Set(byIri.keys());
  const concepts = [...byIri.values()].map((records) =>
    presentConcept(records, schemeIri(publicUrl, scheme.name), known)
  );
  return addNarrower(concepts);
}

/** The records of one concept, one per language. A relation to what is not published in the scheme is left out. */
function presentConcept(records: TermRecord[], scheme: string, known: Set<string>): Thing {
  const [first] = records;
  const terms = records.flatMap((record) => (record.type === 'glossary-term' ? [record] : []));
  const broader = terms.map(({ broaderTerm }) => broaderTerm?.iri).find((iri) => iri && known.has(iri));
  const related = terms
    .flatMap(({ relatedTerms }) => relatedTerms.map(({ iri }) => iri))
    .filter((iri) => known.has(iri));
  const matches = records.flatMap((record) => (record.type === 'concept' ? record.exactMatch.map(toIri) : []));
  return compact({
    '@id': first.iri,
    '@type': 'Concept',
    prefLabel: byLanguage(records, ({ title }) => title),
    altLabel: byLanguage(records, ({ altLabels }) => altLabels),
    definition: byLanguage(records, ({ summary }) => summary),
    notation: 'key' in first ? first.key : undefined,
    inScheme: scheme,
    topConceptOf: broader ? undefined : scheme,
    broader,
    related: unique(related),
    exactMatch: unique(matches.filter((iri) => iri !== undefined)),
    modified: records
      .map(({ modifiedAt }) => modifiedAt)
      .sort()
      .at(-1),
  });
}

function byLanguage(records: TermRecord[], pick: (record: TermRecord) => unknown): Thing | undefined {
  const values = compact(Object.fromEntries(records.map((record) => [record.language as Language, pick(record)])));
  return Object.keys(values).length > 0 ? values : undefined;
}

/** `narrower` is the other side of `broader`; without it a reader of SKOS cannot walk down. */
function addNarrower(concepts: Thing[]): Thing[] {
  const narrower = new Map<unknown, unknown[]>();
  for (const { '@id': id, broader } of concepts)
    if (broader) narrower.set(broader, [...(narrower.get(broader) ?? []), id]);
  return concepts.map((concept) => {
    const below = narrower.get(concept['@id']);
    return below ? { ...concept, narrower: below } : concept;
  });
}

const unique = (values: string[]) => [...new Set(values)];
