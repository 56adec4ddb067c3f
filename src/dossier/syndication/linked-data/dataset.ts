import { LANGUAGES } from '../../content-model';
import { findLatestChange, isoTime, type ApiRequest } from '../../dossier-api';
import { compact, CONTEXT, type Thing } from './context';
import { DISTRIBUTIONS, SERVICES, type Distribution, type Service } from './distributions';
import { findDossier, type DossierFacts } from './find-dossier';

const EU = 'http://publications.europa.eu/resource/authority';
const LANGUAGE_IRIS = { nl: `${EU}/language/NLD`, en: `${EU}/language/ENG` };
const KEYWORDS = {
  nl: ['kunstmatige intelligentie', 'AI', 'cultuur', 'erfgoed', 'ethiek', 'voorbeelden', 'trainingen'],
  en: ['artificial intelligence', 'AI', 'culture', 'heritage', 'ethics', 'use cases', 'trainings'],
};
const GENRE = { nl: 'kennisdossier', en: 'knowledge dossier' };

type Texts = Partial<Record<'nl' | 'en', string | string[]>>;

/** One value per language and text, as JSON-LD writes them in full. */
const inLanguages = (texts: Texts): Thing[] =>
  Object.entries(texts).flatMap(([language, values]) =>
    [values].flat().map((value) => ({ '@value': value, '@language': language }))
  );
const iri = (value: string): Thing => ({ '@id': value });
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
    ...SERVICES.flatMap((service) => [presentServiceDistribution(service, facts), presentService(service, facts)]),
    presentPublisher(facts),
    ...presentContact(facts),
    ...presentAuthorities(),
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
    'dcat:contactPoint': iri(part(facts, 'contact')),
    dataset: iri(datasetIri(facts)),
    'dcat:dataset': iri(datasetIri(facts)),
    'dcat:service': SERVICES.map(({ name }) => iri(part(facts, `${name}-service`))),
  };
}

function presentItself(facts: Facts): Thing {
  const { publicUrl, firstPublishedAt, modifiedAt, publisher, licence } = facts;
  const started = Math.min(firstPublishedAt, modifiedAt);
  const distributions = [...DISTRIBUTIONS, ...SERVICES].map(({ name }) => iri(part(facts, name)));
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
    'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
    isAccessibleForFree: true,
    inLanguage: LANGUAGES.map(({ code }) => code),
    'dcterms:language': LANGUAGES.map(({ code }) => iri(LANGUAGE_IRIS[code])),
    dateCreated: started ? moment(started) : undefined,
    datePublished: started ? isoTime(started) : undefined,
    dateModified: modifiedAt ? isoTime(modifiedAt) : undefined,
    'dcterms:created': started ? moment(started) : undefined,
    'dcterms:issued': started ? moment(started) : undefined,
    'dcterms:modified': modifiedAt ? moment(modifiedAt) : undefined,
    genre: inLanguages(GENRE),
    keywords: inLanguages(KEYWORDS),
    'dcat:keyword': inLanguages(KEYWORDS),
    'dcat:theme': iri(`${EU}/data-theme/EDUC`),
    spatialCoverage: inLanguages({ nl: 'Nederland', en: 'The Netherlands' }),
    'dcterms:spatial': iri(`${EU}/country/NLD`),
    temporalCoverage: started ? `${isoTime(started).slice(0, 10)}/..` : undefined,
    'dcterms:temporal': started ? { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': moment(started) } : undefined,
    'foaf:page': iri(`${publicUrl}/v1/docs`),
    includedInDataCatalog: iri(part(facts, 'catalog')),
    distribution: distributions,
    'dcat:distribution': distributions,
  };
}

function presentDistribution({ name, path, type, title, description }: Distribution, facts: Facts): Thing {
  const address = `${facts.publicUrl}${path}`;
  return {
    ...presentAccess(name, title, description, facts),
    contentUrl: { '@value': address, '@type': 'xsd:anyURI' },
    encodingFormat: type,
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
  };
}

function presentServiceDistribution(service: Service, facts: Facts): Thing {
  const { name, path, type, title, description, protocol } = service;
  const address = `${facts.publicUrl}${path}`;
  return {
    ...presentAccess(name, title, description, facts),
    contentUrl: { '@value': address, '@type': 'xsd:anyURI' },
    encodingFormat: type,
    usageInfo: protocol,
    'dcat:accessURL': iri(address),
    'dcat:accessService': iri(part(facts, `${name}-service`)),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
    'dcterms:conformsTo': iri(protocol),
  };
}

function presentAccess(name: string, title: Texts, description: Texts, facts: Facts): Thing {
  return {
    '@id': part(facts, name),
    '@type': ['DataDownload', 'dcat:Distribution'],
    name: inLanguages(title).slice(0, 1),
    'dcterms:title': inLanguages(title),
    description: inLanguages(description),
    'dcterms:description': inLanguages(description),
    license: facts.licence,
    'dcterms:license': facts.licence ? iri(facts.licence) : undefined,
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
    'dcterms:license': facts.licence ? iri(facts.licence) : undefined,
    'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
    'dcterms:conformsTo': iri(protocol),
    'dcat:contactPoint': iri(part(facts, 'contact')),
    'dcat:theme': iri(`${EU}/data-theme/EDUC`),
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
    contactPoint: { '@type': 'ContactPoint', name: publisher.name, email: contact },
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

/** What the terms of the EU's lists are; DCAT-AP-NL checks the class of what it is referred to. */
function presentAuthorities(): Thing[] {
  return [
    { '@id': `${EU}/access-right/PUBLIC`, '@type': 'dcterms:RightsStatement' },
    {
      '@id': `${EU}/data-theme/EDUC`,
      '@type': 'skos:Concept',
      'skos:prefLabel': inLanguages({ nl: 'Onderwijs, cultuur en sport', en: 'Education, culture and sport' }),
    },
    { '@id': LANGUAGE_IRIS.nl, '@type': 'dcterms:LinguisticSystem' },
    { '@id': LANGUAGE_IRIS.en, '@type': 'dcterms:LinguisticSystem' },
    { '@id': `${EU}/country/NLD`, '@type': 'dcterms:Location' },
  ];
}
