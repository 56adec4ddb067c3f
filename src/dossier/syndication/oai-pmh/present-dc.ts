import { licenceOf, type DeliveredRecord, type Licence, type Reference } from '../delivered-record';
import { findTypeLabel } from '../linked-data/schemes';
import type { XmlNode } from '../write-xml';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const SCHEMA = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export const OAI_DC = { metadataPrefix: 'oai_dc', schema: SCHEMA, metadataNamespace: NAMESPACE };

/** A record in the fifteen elements of Dublin Core, all of them plain text. */
export function presentDc(record: DeliveredRecord, dossier: DossierRights): XmlNode {
  const { language } = record;
  const text = (value: string | null | undefined) => (value ? inLanguage(value, language) : undefined);
  const licence = licenceOf(record) ?? dossier.licence;
  return {
    'oai_dc:dc': {
      '@xmlns:oai_dc': NAMESPACE,
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': XSI,
      '@xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
      ...known({
        'dc:title': text(record.title),
        'dc:creator': findCreators(record, dossier),
        'dc:subject': findSubjects(record).map(({ title }) => inLanguage(title, language)),
        'dc:description': text(record.summary),
        'dc:publisher': dossier.attribution,
        'dc:contributor': findOrganisations(record).map(({ title }) => title),
        'dc:date': record.publishedAt.slice(0, 10),
        'dc:type': [inLanguage(findTypeLabel(record.type, language), language), 'Text'],
        'dc:format': 'text/html',
        'dc:identifier': [...new Set([record.url, record.iri])],
        'dc:source': 'sourceUrl' in record ? (record.sourceUrl ?? undefined) : undefined,
        'dc:language': language ?? undefined,
        'dc:relation': findRelated(record).map(({ iri }) => iri),
        'dc:rights': licence
          ? [licence.url, `${licence.name}, ${attributionOf(record, dossier)}`].filter((part) => part !== null)
          : [],
      }),
    },
  };
}

/** Without the elements that have no content. */
export function known(elements: XmlNode): XmlNode {
  return Object.fromEntries(
    Object.entries(elements).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
    )
  );
}

const inLanguage = (text: string, language: string | null): XmlNode => ({
  ...(language ? { '@xml:lang': language } : {}),
  '#text': text,
});

/** What holds for records that have no licence and credit of their own. */
export interface DossierRights {
  licence: Licence | null;
  attribution: string;
}

export const attributionOf = (record: DeliveredRecord, dossier: DossierRights): string =>
  'attribution' in record ? record.attribution : dossier.attribution;

/** Who made it: the authors that are named, else who is to be credited. */
export function findCreators(record: DeliveredRecord, dossier: DossierRights): string[] {
  const authors = record.type === 'article' ? record.authors.flatMap(({ name }) => name ?? []) : [];
  return authors.length > 0 ? authors : [attributionOf(record, dossier)];
}

export function findSubjects(record: DeliveredRecord): Reference[] {
  switch (record.type) {
    case 'use-case':
      return unique([
        record.quadrant,
        ...record.alsoInQuadrants,
        ...record.disciplines,
        ...record.techniques,
        ...record.ethics.map(({ topic }) => topic),
      ]);
    case 'article':
      return unique([...record.quadrants, ...record.ethicsTopics, ...record.glossaryTerms]);
    case 'training':
      return unique([...record.quadrants, ...record.ethicsTopics]);
    default:
      return [];
  }
}

export function findOrganisations(record: DeliveredRecord): Reference[] {
  if (record.type === 'use-case') return unique(record.organisations.map(({ organisation }) => organisation));
  return record.type === 'training' ? unique([record.provider]) : [];
}

/** Other records that a reader may go on to. */
export function findRelated(record: DeliveredRecord): Reference[] {
  switch (record.type) {
    case 'use-case':
      return unique(record.tools);
    case 'article':
      return unique([...record.relatedArticles, ...record.relatedUseCases, ...record.relatedTrainings]);
    case 'glossary-term':
      return unique([record.broaderTerm, ...record.relatedTerms]);
    case 'page':
      return unique([record.parent]);
    default:
      return [];
  }
}

function unique(references: (Reference | null)[]): Reference[] {
  const byIri = new Map(references.flatMap((reference) => (reference ? [[reference.iri, reference] as const] : [])));
  return [...byIri.values()];
}
