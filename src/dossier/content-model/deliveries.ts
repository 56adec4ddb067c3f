import type { ChoiceList, choiceLists } from './choices';
import type { DossierType } from './types';

/**
 * A filter of the API and the facet of the same name. Its values come from fields, or from relations inside components
 * (`ethics.topic`), and are either entries of a type (`of`; of concepts those of one `scheme`) or the keys of a fixed list
 * (`choices`).
 */
export type FacetSource = { name: string; paths: string[] } & (
  { of: DossierType; scheme?: keyof (typeof choiceLists)['conceptScheme'] } | { choices: ChoiceList }
);

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
  /** How a list is ordered when the caller does not say. */
  sort: SortKey;
}

export const SORT_KEYS = ['title', 'publishedAt', 'modifiedAt', 'startsAt', 'position'] as const;
export type SortKey = (typeof SORT_KEYS)[number] | '-publishedAt';

/**
 * One row per type. Which entries and files a record embeds follows from the schema (every relation that the type
 * owns, also inside components), so that what is shown and what is refreshed cannot differ.
 */
export const deliveries: Delivery[] = [
  {
    type: 'article',
    collection: 'articles',
    sort: '-publishedAt',
    summary: 'intro',
    long: ['body', 'citations', 'takeaways'],
    facets: [
      { name: 'kind', paths: ['kind'], choices: 'articleKind' },
      { name: 'quadrant', paths: ['quadrants'], of: 'quadrant' },
      { name: 'ethicsTopic', paths: ['ethicsTopics'], of: 'ethics-topic' },
    ],
  },
  {
    type: 'use-case',
    collection: 'use-cases',
    sort: '-publishedAt',
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
      { name: 'quadrant', paths: ['quadrant', 'alsoInQuadrants'], of: 'quadrant' },
      { name: 'ethicsTopic', paths: ['ethics.topic'], of: 'ethics-topic' },
      { name: 'discipline', paths: ['disciplines'], of: 'concept', scheme: 'discipline' },
      { name: 'technique', paths: ['techniques'], of: 'concept', scheme: 'technique' },
      { name: 'audience', paths: ['audiences'], of: 'concept', scheme: 'audience' },
      { name: 'organisation', paths: ['organisations.organisation'], of: 'organisation' },
      { name: 'tool', paths: ['tools'], of: 'tool' },
      { name: 'stage', paths: ['stage'], choices: 'stage' },
    ],
  },
  {
    type: 'ethics-topic',
    collection: 'ethics-topics',
    sort: 'title',
    summary: 'summary',
    long: ['body', 'questionsToAsk', 'mitigations', 'laws', 'links'],
    facets: [],
  },
  {
    type: 'training',
    collection: 'trainings',
    sort: 'startsAt',
    summary: 'summary',
    long: ['body', 'materials'],
    facets: [
      { name: 'format', paths: ['format'], choices: 'trainingFormat' },
      { name: 'quadrant', paths: ['quadrants'], of: 'quadrant' },
      { name: 'ethicsTopic', paths: ['ethicsTopics'], of: 'ethics-topic' },
      { name: 'organisation', paths: ['provider'], of: 'organisation' },
    ],
  },
  {
    type: 'quadrant',
    collection: 'quadrants',
    sort: 'position',
    summary: 'summary',
    long: ['description'],
    facets: [],
  },
  { type: 'glossary-term', collection: 'glossary-terms', sort: 'title', summary: 'definition', long: [], facets: [] },
  { type: 'page', collection: 'pages', sort: 'position', summary: 'intro', long: ['body'], facets: [] },
  {
    type: 'concept',
    collection: 'concepts',
    sort: 'position',
    summary: 'definition',
    long: [],
    facets: [{ name: 'scheme', paths: ['scheme'], choices: 'conceptScheme' }],
  },
  {
    type: 'organisation',
    collection: 'organisations',
    sort: 'title',
    summary: null,
    long: [],
    facets: [{ name: 'kind', paths: ['kind'], choices: 'organisationKind' }],
  },
  {
    type: 'tool',
    collection: 'tools',
    sort: 'title',
    summary: null,
    long: [],
    facets: [{ name: 'kind', paths: ['kind'], choices: 'toolKind' }],
  },
  { type: 'dossier', collection: 'dossier', sort: 'title', summary: 'intro', long: [], facets: [] },
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
