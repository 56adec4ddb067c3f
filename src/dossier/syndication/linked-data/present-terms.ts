import type { RecordsByType } from '../delivered-record';
import { joinLines, richTextToPlain } from '../plain-text';
import { toIri, type Thing } from './context';
import { findDigitalSource, presentCitation } from './parts';
import { RECORD_SCHEMES, schemeIri, type RecordScheme } from './schemes';

type TermRecord = RecordsByType['quadrant' | 'ethics-topic' | 'glossary-term' | 'concept'];

/** The concept scheme that a record belongs to; undefined for a concept that has none yet. */
export function findScheme(record: TermRecord): RecordScheme | undefined {
  return RECORD_SCHEMES.find(
    ({ type, scheme }) => type === record.type && (!scheme || (record.type === 'concept' && record.scheme === scheme))
  );
}

/** A term both as schema.org and as SKOS know it. */
export function presentTerm(record: TermRecord, publicUrl: string, full: boolean): Thing {
  const scheme = findScheme(record);
  const inScheme = scheme && schemeIri(publicUrl, scheme.name);
  const broader = record.type === 'glossary-term' ? record.broaderTerm?.iri : undefined;
  return {
    alternateName: record.altLabels,
    termCode: 'key' in record ? record.key : undefined,
    inDefinedTermSet: inScheme,
    'skos:prefLabel': record.title,
    'skos:altLabel': record.altLabels,
    'skos:definition': record.summary,
    'skos:notation': 'key' in record ? record.key : undefined,
    'skos:inScheme': inScheme,
    'skos:topConceptOf': broader ? undefined : inScheme,
    'skos:broader': broader,
    ...presentMore(record, full),
  };
}

function presentMore(record: TermRecord, full: boolean): Thing {
  switch (record.type) {
    case 'glossary-term':
      return {
        'skos:related': record.relatedTerms.map(({ iri }) => iri),
        citation: presentCitation(record.citation),
        digitalSourceType: findDigitalSource(record.aiDisclosure),
      };
    case 'ethics-topic':
      return {
        text: full ? joinLines([record.question, richTextToPlain(record.body)]) : undefined,
        citation: full ? presentLinks([...record.laws, ...record.links]) : undefined,
        digitalSourceType: findDigitalSource(record.aiDisclosure),
      };
    case 'concept':
      return { 'skos:exactMatch': record.exactMatch.map(toIri).filter(Boolean) };
    case 'quadrant':
      return {};
  }
}

function presentLinks(links: RecordsByType['ethics-topic']['links']): Thing[] {
  return links.flatMap(({ label, url }) => {
    const address = toIri(url);
    return address ? [{ '@type': 'CreativeWork', name: label ?? address, url: address }] : [];
  });
}
