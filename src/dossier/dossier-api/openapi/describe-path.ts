import { findDelivery, findDeliveryByCollection, type DossierType } from '../../content-model';
import type { EndpointDescription } from '../request';
import type { JsonSchema } from './describe-record';
import { searchAnswer, suggestAnswer } from './describe-search';

const fixed: Record<string, EndpointDescription> = {
  '/v1': {
    tag: 'dossier',
    operationId: 'getService',
    summary: 'What there is here',
    description: 'Collections, languages, licence, contact and links.',
    errors: [400, 406],
  },
  '/v1/health': {
    tag: 'dossier',
    operationId: 'getHealth',
    summary: 'Whether the service is ready',
    description: 'The database answers, and how many records wait to be presented again.',
    errors: [400, 503],
  },
  '/v1/dossier': {
    tag: 'dossier',
    operationId: 'getDossier',
    summary: 'The front page in one call',
    description:
      'The dossier itself, quadrants and ethics topics with the number of use cases, what is featured, what is new, and trainings to come.',
    errors: [400, 404, 406],
  },
  '/v1/search': {
    tag: 'search',
    operationId: 'search',
    summary: 'Search in everything',
    description:
      'Finds words in Dutch or English in any form, in compounds, by synonyms of the glossary, and with small typing errors; best first. See docs/api/search.md.',
    errors: [400, 406],
  },
  '/v1/search/suggest': {
    tag: 'search',
    operationId: 'suggest',
    summary: 'Suggestions while typing',
    description: 'Titles, terms and synonyms in which every word typed so far begins a word.',
    errors: [400, 406],
  },
};

/** What the OpenAPI document says of this room's own endpoints. */
export function describePath(path: string): EndpointDescription {
  const schema = successSchema(path);
  if (fixed[path]) return { ...fixed[path], schema };
  const { collection, type } = deliveryOf(path);
  return isDetail(path)
    ? {
        path: { idOrSlug: 'The id of a record, or its slug.' },
        schema,
        tag: collection,
        operationId: `get${typeName(type)}`,
        summary: `One of the ${collection}`,
        description:
          'By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.',
        errors: [400, 403, 404, 406, 409, 410],
      }
    : {
        schema,
        tag: collection,
        operationId: `list${typeName(type)}`,
        summary: `A page of ${collection}`,
        description: 'Without the long texts. A comma in a filter means or; several filters mean and.',
        errors: [400, 406],
      };
}

/** The schema of an answer with status 200. */
function successSchema(path: string): JsonSchema {
  if (path === '/v1/dossier') return frontPage;
  if (path === '/v1/search') return searchAnswer;
  if (path === '/v1/search/suggest') return suggestAnswer;
  if (fixed[path]) return { type: 'object' };
  const name = typeName(deliveryOf(path).type);
  if (isDetail(path)) return schemaOf(name);
  return {
    type: 'object',
    properties: {
      data: { type: 'array', items: schemaOf(`${name}Item`) },
      pagination: schemaOf('Pagination'),
      facets: { type: 'object', additionalProperties: { type: 'array', items: schemaOf('FacetValue') } },
      links: schemaOf('Links'),
    },
    required: ['data', 'pagination', 'links'],
    additionalProperties: false,
  };
}

/** `use-case` becomes `UseCase`. */
export function typeName(type: DossierType): string {
  return type.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}

const schemaOf = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const isDetail = (path: string) => path.endsWith('/{idOrSlug}');

function deliveryOf(path: string) {
  return findDeliveryByCollection(path.split('/')[2]) ?? findDelivery('dossier');
}

const counted = (name: string): JsonSchema => ({
  type: 'array',
  items: {
    type: 'object',
    description: `A ${name} as lists give it, with \`useCases\`: the number of its use cases.`,
    properties: { useCases: { type: 'integer' } },
    required: ['useCases'],
  },
});

const frontPage: JsonSchema = {
  type: 'object',
  properties: {
    dossier: schemaOf('DossierRecord'),
    quadrants: counted('quadrant'),
    ethicsTopics: counted('ethics topic'),
    featured: {
      type: 'array',
      items: { oneOf: [schemaOf('UseCaseItem'), schemaOf('ArticleItem'), schemaOf('TrainingItem')] },
    },
    newest: { type: 'array', items: { oneOf: [schemaOf('UseCaseItem'), schemaOf('ArticleItem')] } },
    upcomingTrainings: { type: 'array', items: schemaOf('TrainingItem') },
  },
  required: ['dossier', 'quadrants', 'ethicsTopics', 'featured', 'newest', 'upcomingTrainings'],
  additionalProperties: false,
};
