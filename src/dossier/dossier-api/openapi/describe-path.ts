import { findDelivery, findDeliveryByCollection } from '../../content-model';
import type { EndpointDescription } from '../request';
import { searchAnswer, suggestAnswer } from './describe-search';
import { health, serviceDocument } from './describe-service';
import { closed, listOf, ref, typeName, type JsonSchema } from './json-schema';

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
    description: 'That the database answers, and how much of the work on records is still to be done.',
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
        description: 'By id or slug. What was withdrawn answers 410 with the time.',
        moved: 'A former slug, or that of another language: the present one is in Location.',
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
  if (fixedSchemas[path]) return fixedSchemas[path];
  const name = typeName(deliveryOf(path).type);
  if (isDetail(path)) return ref(name);
  const members = {
    data: listOf(ref(`${name}Item`)),
    pagination: ref('Pagination'),
    facets: ref('Facets'),
    links: { ...ref('Links'), examples: [exampleLinks(path)] },
  };
  return closed(members, ['data', 'pagination', 'links']);
}

function exampleLinks(path: string): JsonSchema {
  const pages = { self: 2, first: 1, prev: 1, next: 3, last: 4 };
  return Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, `https://dossier.example${path}?pageSize=10&page=${page}`])
  );
}

const isDetail = (path: string) => path.endsWith('/{idOrSlug}');

function deliveryOf(path: string) {
  return findDeliveryByCollection(path.split('/')[2]) ?? findDelivery('dossier');
}

/** Lists on the front page say how much there is under each. */
export function countUseCases(item: JsonSchema): JsonSchema {
  const useCases = { type: 'integer', description: 'The number of its use cases in this language.', examples: [12] };
  return closed({ ...(item.properties as object), useCases }, [...(item.required as string[]), 'useCases']);
}

const frontPage = closed({
  dossier: ref('DossierRecord'),
  quadrants: listOf(ref('CountedQuadrant')),
  ethicsTopics: listOf(ref('CountedEthicsTopic')),
  featured: listOf({ oneOf: [ref('UseCaseItem'), ref('ArticleItem'), ref('TrainingItem')] }),
  newest: listOf({ oneOf: [ref('UseCaseItem'), ref('ArticleItem')] }),
  upcomingTrainings: listOf(ref('TrainingItem')),
});

const fixedSchemas: Record<string, JsonSchema> = {
  '/v1': serviceDocument,
  '/v1/health': health,
  '/v1/dossier': frontPage,
  '/v1/search': searchAnswer,
  '/v1/search/suggest': suggestAnswer,
};
