import { LANGUAGES } from '../../content-model';
import { findLatestChange, type ApiRequest } from '../../dossier-api';
import { isoTime } from '../../published-records';
import {
  ACCESS_IRI,
  COUNTRY_IRI,
  landingPageIri,
  LANGUAGE_IRIS,
  mediaTypeIri,
  presentAuthorities,
  THEME_IRI,
} from './authorities';
import { compact, CONTEXT, inLanguages, type Thing } from './context';
import { DISTRIBUTIONS, SERVICE_DISTRIBUTIONS, SERVICES, type Distribution, type Service } from './distributions';
import { findDossier, type DossierFacts } from './find-dossier';

const KEYWORDS = {
  nl: ['kunstmatige intelligentie', 'AI', 'cultuur', 'erfgoed', 'ethiek', 'voorbeelden', 'trainingen'],
  en: ['artificial intelligence', 'AI', 'culture', 'heritage', 'ethics', 'use cases', 'trainings'],
};
const ARTIFICIAL_INTELLIGENCE = 'http://www.wikidata.org/entity/Q11660';
const NETHERLANDS = 'https://sws.geonames.org/2750405/';

const iri = (value: string): Thing => ({ '@id': value });
const languages = LANGUAGES.map(({ code }) => iri(LANGUAGE_IRIS[code]));
const moment = (milliseconds: number): Thing => ({ '@value': isoTime(milliseconds), '@type': 'xsd:dateTime' });

/** What several descriptions below need. */
interface Facts extends DossierFacts {
  publicUrl: string;
  contact: string;
  modifiedAt: number;
}

/**
 * The dossier as a dataset, in the terms of schema.org (Requirements for Datasets 1.14 of NDE, for the Dataset
 * Register) and of DCAT (DCAT-AP-NL 3.0), about the same IRIs.
 */
export async function presentDataset(request: ApiRequest): Promise<{ document: Thing; modifiedAt: number }> {
  const [dossier, latest] = await Promise.all([findDossier(request.reader), findLatestChange(request.reader)]);
  const facts: Facts = {
    ...dossier,
    publicUrl: request.settings.publicUrl,
    contact: request.settings.contactEmail,
    modifiedAt: latest.at,
  };
  const graph = [
    presentCatalog(facts),
    presentItself(facts),
    ...DISTRIBUTIONS.map((distribution) => presentDistribution(distribution, facts)),
    ...SERVICE_DISTRIBUTIONS.map((service) => presentServiceDistribution(service, facts)),
    ...SERVICES.map((service) => presentService(service, facts)),
    presentPublisher(facts),
    ...presentContact(facts),
    ...presentAuthorities(facts),
  ];
  return { document: { '@context': CONTEXT, '@graph': graph.map(compact) }, modifiedAt: latest.at };
}

const datasetIri = ({ publicUrl }: Facts): string => `${publicUrl}/v1/dataset`;
const part = (facts: Facts, name: string): string => `${datasetIri(facts)}#${name}`;

/** What both vocabularies say of a catalogue and a dataset, each in its own words. */
function presentTitles({ title, description }: Facts): Thing {
  return {
    name: inLanguages(title),
    'dcterms:title': inLanguages(title),
    description: inLanguages(description),
    'dcterms:description': inLanguages(description),
  };
}

function presentCatalog(facts: Facts): Thing {
  return {
    '@id': part(facts, 'catalog'),
    '@type': ['DataCatalog', 'dcat:Catalog'],
    ...presentTitles(facts),
    publisher: iri(facts.publisher.iri),
    'dcterms:publisher': iri(facts.publisher.iri),
    'dcterms:creator': iri(facts.publisher.iri),
    'dcat:contactPoint': iri(part(facts, 'contact')),
    dataset: iri(datasetIri(facts)),
    'dcat:dataset': iri(datasetIri(facts)),
    'dcat:service': SERVICES.map(({ name }) => iri(part(facts, `${name}-service`))),
  };
}

function presentItself(facts: Facts): Thing {
  const { publicUrl, firstPublishedAt, modifiedAt, publisher, licence } = facts;
  const started = Math.min(firstPublishedAt, modifiedAt);
  const distributions = [...DISTRIBUTIONS, ...SERVICE_DISTRIBUTIONS].map(({ name }) => iri(part(facts, name)));
  return {
    '@id': datasetIri(facts),
    '@type': ['Dataset', 'dcat:Dataset'],
    ...presentTitles(facts),
    identifier: datasetIri(facts),
    'dcterms:identifier': datasetIri(facts),
    url: publicUrl,
    license: licence,
    publisher: iri(publisher.iri),
    creator: iri(publisher.iri),
    'dcterms:publisher': iri(publisher.iri),
    'dcterms:creator': iri(publisher.iri),
    'dcat:contactPoint': iri(part(facts, 'contact')),
    'dcterms:accessRights': iri(ACCESS_IRI),
    isAccessibleForFree: true,
    inLanguage: LANGUAGES.map(({ code }) => code),
    'dcterms:language': languages,
    dateCreated: started ? moment(started) : undefined,
    datePublished: started ? isoTime(started) : undefined,
    dateModified: modifiedAt ? isoTime(modifiedAt) : undefined,
    'dcterms:created': started ? moment(started) : undefined,
    'dcterms:issued': started ? moment(started) : undefined,
    'dcterms:modified': modifiedAt ? moment(modifiedAt) : undefined,
    about: [iri(THEME_IRI), iri(ARTIFICIAL_INTELLIGENCE)],
    keywords: inLanguages(KEYWORDS),
    'dcat:keyword': inLanguages(KEYWORDS),
    'dcat:theme': iri(THEME_IRI),
    spatialCoverage: iri(NETHERLANDS),
    'dcterms:spatial': iri(COUNTRY_IRI),
    temporalCoverage: started ? `${isoTime(started).slice(0, 10)}/..` : undefined,
    'dcterms:temporal': started ? { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': moment(started) } : undefined,
    'dcat:landingPage': iri(landingPageIri(publicUrl)),
    'foaf:page': iri(`${publicUrl}/v1/docs`),
    includedInDataCatalog: iri(part(facts, 'catalog')),
    distribution: distributions,
    'dcat:distribution': distributions,
  };
}

function presentDistribution(distribution: Distribution, facts: Facts): Thing {
  const { path, type } = distribution;
  const address = `${facts.publicUrl}${path}`;
  return {
    ...presentAccess(distribution, facts),
    contentUrl: { '@value': address, '@type': 'xsd:anyURI' },
    encodingFormat: type,
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dcat:mediaType': iri(mediaTypeIri(type)),
  };
}

function presentServiceDistribution(service: Service, facts: Facts): Thing {
  const { name, path, type, protocol } = service;
  const address = `${facts.publicUrl}${path}`;
  return {
    ...presentAccess(service, facts),
    contentUrl: { '@value': address, '@type': 'xsd:anyURI' },
    encodingFormat: type,
    usageInfo: protocol,
    'dcat:accessURL': iri(address),
    'dcat:accessService': iri(part(facts, `${name}-service`)),
    'dcat:mediaType': iri(mediaTypeIri(type)),
    'dcterms:conformsTo': iri(protocol),
  };
}

function presentAccess({ name, title, description }: Distribution, facts: Facts): Thing {
  return {
    '@id': part(facts, name),
    '@type': ['DataDownload', 'dcat:Distribution'],
    name: inLanguages(title).slice(0, 1),
    'dcterms:title': inLanguages(title),
    description: inLanguages(description),
    'dcterms:description': inLanguages(description),
    license: facts.licence,
    'dcterms:license': facts.licence ? iri(facts.licence) : undefined,
    'dcterms:language': languages,
  };
}

function presentService(
  { name, path, title, description, protocol, describedAt, manual }: Service,
  facts: Facts
): Thing {
  return {
    '@id': part(facts, `${name}-service`),
    '@type': 'dcat:DataService',
    'dcterms:title': inLanguages(title),
    'dcterms:description': inLanguages(description),
    'dcterms:identifier': part(facts, `${name}-service`),
    'dcterms:publisher': iri(facts.publisher.iri),
    'dcterms:creator': iri(facts.publisher.iri),
    'dcterms:license': facts.licence ? iri(facts.licence) : undefined,
    'dcterms:accessRights': iri(ACCESS_IRI),
    'dcterms:conformsTo': iri(protocol),
    'dcterms:language': languages,
    'dcat:contactPoint': iri(part(facts, 'contact')),
    'dcat:theme': iri(THEME_IRI),
    'dcat:keyword': inLanguages(KEYWORDS),
    'dcat:endpointURL': iri(`${facts.publicUrl}${path}`),
    'dcat:endpointDescription': iri(`${facts.publicUrl}${describedAt}`),
    'dcat:servesDataset': iri(datasetIri(facts)),
    'foaf:page': iri(`${facts.publicUrl}${manual}`),
  };
}

function presentPublisher({ publisher, contact }: Facts): Thing {
  return {
    '@id': publisher.iri,
    '@type': ['Organization', 'foaf:Agent', 'foaf:Organization'],
    name: inLanguages({ nl: publisher.name }),
    'foaf:name': inLanguages({ nl: publisher.name }),
    contactPoint: { '@type': 'ContactPoint', name: inLanguages({ nl: publisher.name }), email: contact },
  };
}

function presentContact(facts: Facts): Thing[] {
  return [
    {
      '@id': part(facts, 'contact'),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': facts.publisher.name,
      'vcard:hasEmail': iri(`mailto:${facts.contact}`),
    },
  ];
}
