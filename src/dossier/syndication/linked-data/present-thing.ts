import { licenceOf, mayGiveFullText, type DeliveredRecord } from '../delivered-record';
import { compact, contextOf, toIri, toNode, type Thing } from './context';
import { CLASSES } from './parts';
import { presentDossier, presentOrganisation, presentTool } from './present-agents';
import { presentTerm } from './present-terms';
import { presentArticle, presentPage, presentTraining, presentUseCase } from './present-works';

const RESERVED: Record<string, string> = {
  nl: 'Alle rechten voorbehouden. Neem voor gebruik contact op.',
  en: 'All rights reserved. Get in touch before you use this.',
};

/**
 * A record as a node of JSON-LD in the terms of schema.org (and SKOS, for what is a term), without a context. Its name
 * is the permanent IRI; texts get their language from the context around it (`contextOf`).
 */
export function presentThing(record: DeliveredRecord, publicUrl: string): Thing {
  const isAgent = record.type === 'organisation' || record.type === 'tool';
  return compact({
    '@id': record.iri,
    '@type': CLASSES[record.type],
    name: record.title,
    isPartOf: isAgent ? undefined : { '@id': `${publicUrl}/v1/dataset` },
    description: record.summary,
    url: toIri(record.url),
    ...(isAgent ? {} : { inLanguage: record.language, mainEntityOfPage: toIri(record.url) }),
    ...presentByType(record, publicUrl, mayGiveFullText(record)),
    ...presentRights(record),
    datePublished: isAgent ? undefined : record.firstPublishedAt,
    dateModified: isAgent ? undefined : record.modifiedAt,
  });
}

/** @param full whether what stands in the long fields may be given */
function presentByType(record: DeliveredRecord, publicUrl: string, full: boolean): Thing {
  switch (record.type) {
    case 'article':
      return presentArticle(record, publicUrl, full);
    case 'use-case':
      return presentUseCase(record, publicUrl, full);
    case 'training':
      return presentTraining(record, publicUrl, full);
    case 'page':
      return presentPage(record, publicUrl, full);
    case 'organisation':
      return presentOrganisation(record, publicUrl);
    case 'tool':
      return presentTool(record, publicUrl);
    case 'dossier':
      return presentDossier(record);
    default:
      return presentTerm(record, publicUrl, full);
  }
}

/** Licence, credit and where to report an error; of pictures the rights stand with the picture. */
function presentRights(record: DeliveredRecord): Thing {
  const licence = licenceOf(record);
  if (!('attribution' in record)) return {};
  return {
    license: toIri(licence?.url),
    copyrightNotice: licence && !licence.url ? RESERVED[record.language ?? 'nl'] : undefined,
    creditText: record.attribution,
    isBasedOn: toNode(record.sourceUrl),
    maintainer: { '@type': 'Organization', email: record.contact },
  };
}

/** A record as a JSON-LD document of its own. */
export function presentDocument(record: DeliveredRecord, publicUrl: string): Thing {
  return { '@context': contextOf(record.language), ...presentThing(record, publicUrl) };
}
