import type { RecordsByType } from '../delivered-record';
import { compact, toIri, type Thing } from './context';
import { presentReference } from './parts';
import { fixedConceptIri } from './schemes';

export function presentOrganisation(record: RecordsByType['organisation'], publicUrl: string): Thing {
  const numbers: [string, string | null][] = [
    ['ISIL', record.isil],
    ['KVK', record.kvk],
  ];
  return {
    additionalType: fixedConceptIri(publicUrl, 'organisation-kinds', record.kind),
    url: toIri(record.website),
    location: record.city ? { '@type': 'Place', name: record.city } : undefined,
    identifier: numbers.flatMap(([propertyID, value]) =>
      value ? [{ '@type': 'PropertyValue', propertyID, value }] : []
    ),
    sameAs: [
      toIri(record.ror),
      record.wikidata ? toIri(`http://www.wikidata.org/entity/${record.wikidata}`) : undefined,
    ].filter(Boolean),
    mainEntityOfPage: toIri(record.url),
  };
}

export function presentTool(record: RecordsByType['tool'], publicUrl: string): Thing {
  return {
    additionalType: [
      fixedConceptIri(publicUrl, 'tool-kinds', record.kind),
      fixedConceptIri(publicUrl, 'openness', record.openness),
    ].filter(Boolean),
    url: toIri(record.website),
    publisher: record.vendor ? { '@type': 'Organization', name: record.vendor } : undefined,
    mainEntityOfPage: toIri(record.url),
  };
}

/** The dossier as a whole. Who wants to take it over finds the way at /v1/dataset. */
export function presentDossier(record: RecordsByType['dossier']): Thing {
  const { publisher, featuredUseCases, featuredArticles, featuredTrainings } = record;
  return {
    abstract: record.tagline,
    publisher: publisher?.name
      ? compact({
          '@id': toIri(publisher.iri),
          '@type': 'Organization',
          name: publisher.name,
          url: toIri(publisher.url),
        })
      : undefined,
    hasPart: [...featuredUseCases, ...featuredArticles, ...featuredTrainings].map(presentReference),
  };
}
