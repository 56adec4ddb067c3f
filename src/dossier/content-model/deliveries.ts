import type { DossierType } from './types';

/** Where the values of a facet come from: a field, or a relation inside a component (`ethics.topic`). */
export interface FacetSource {
  /** The name of the filter and the facet in the API. */
  name: string;
  paths: string[];
}

/** How entries of a type are delivered to the outside world. */
export interface Delivery {
  type: DossierType;
  /** The name in addresses: /v1/{collection}. */
  collection: string;
  /** The field that is delivered as `summary`; null where a type has none. */
  summary: string | null;
  /** Fields that a list leaves out, for they are long. */
  long: string[];
  facets: FacetSource[];
}

/**
 * One row per type. Which entries and files a record embeds follows from the schema (every relation that the type
 * owns, also inside components), so that what is shown and what is refreshed cannot differ.
 */
const deliveries: Delivery[] = [
  {
    type: 'article',
    collection: 'articles',
    summary: 'intro',
    long: ['body', 'citations', 'takeaways'],
    facets: [
      { name: 'kind', paths: ['kind'] },
      { name: 'quadrant', paths: ['quadrants'] },
      { name: 'ethicsTopic', paths: ['ethicsTopics'] },
    ],
  },
  {
    type: 'use-case',
    collection: 'use-cases',
    summary: 'summary',
    long: [
      'problem',
      'approach',
      'outcome',
      'dataSources',
      'humanOversight',
      'results',
      'lessons',
      'assessments',
      'links',
    ],
    facets: [
      { name: 'quadrant', paths: ['quadrant', 'alsoInQuadrants'] },
      { name: 'ethicsTopic', paths: ['ethics.topic'] },
      { name: 'discipline', paths: ['disciplines'] },
      { name: 'technique', paths: ['techniques'] },
      { name: 'audience', paths: ['audiences'] },
      { name: 'organisation', paths: ['organisations.organisation'] },
      { name: 'tool', paths: ['tools'] },
      { name: 'stage', paths: ['stage'] },
    ],
  },
  {
    type: 'ethics-topic',
    collection: 'ethics-topics',
    summary: 'summary',
    long: ['body', 'questionsToAsk', 'mitigations', 'laws', 'links'],
    facets: [],
  },
  {
    type: 'training',
    collection: 'trainings',
    summary: 'summary',
    long: ['body', 'materials'],
    facets: [
      { name: 'format', paths: ['format'] },
      { name: 'quadrant', paths: ['quadrants'] },
      { name: 'ethicsTopic', paths: ['ethicsTopics'] },
      { name: 'organisation', paths: ['provider'] },
    ],
  },
  { type: 'quadrant', collection: 'quadrants', summary: 'summary', long: ['description'], facets: [] },
  { type: 'glossary-term', collection: 'glossary-terms', summary: 'definition', long: [], facets: [] },
  { type: 'page', collection: 'pages', summary: 'intro', long: ['body'], facets: [] },
  {
    type: 'concept',
    collection: 'concepts',
    summary: 'definition',
    long: [],
    facets: [{ name: 'scheme', paths: ['scheme'] }],
  },
  {
    type: 'organisation',
    collection: 'organisations',
    summary: null,
    long: [],
    facets: [{ name: 'kind', paths: ['kind'] }],
  },
  { type: 'tool', collection: 'tools', summary: null, long: [], facets: [{ name: 'kind', paths: ['kind'] }] },
  { type: 'dossier', collection: 'dossier', summary: 'intro', long: [], facets: [] },
];

const byType = new Map(deliveries.map((delivery) => [delivery.type, delivery]));
const byCollection = new Map(deliveries.map((delivery) => [delivery.collection, delivery]));

/** @throws when the type is not one of the dossier's */
export function findDelivery(type: DossierType): Delivery {
  const delivery = byType.get(type);
  if (!delivery) throw new Error(`There is no delivery for the type "${type}"`);
  return delivery;
}

export function findDeliveryByCollection(collection: string): Delivery | undefined {
  return byCollection.get(collection);
}
