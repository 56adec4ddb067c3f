import { documentParameters, languageParameters, noParameters, type Endpoint } from '../../dossier-api';
import { answerRobots, answerSitemap, answerSitemapIndex, XML_TYPE } from './answer-sitemap';
import { answerDocument, answerThing, FORMAT_NAMES, FORMATS } from './answer-thing';
import { answerDataset, answerVocabularies, answerVocabulary, RDF_TYPES } from './answer-vocabulary';
import { SCHEME_NAMES } from './schemes';

const tag = 'linked-data';
const path = { collection: 'The name of a collection, or concepts or dossier.', id: 'The id of a record.' };

/** Things, vocabularies and the dataset as linked data; and what search engines ask for. See docs/api/linked-data.md. */
export const linkedDataEndpoints: Endpoint[] = [
  {
    path: '/id/{collection}/{id}.{format}',
    parameters: documentParameters,
    contentTypes: Object.values(FORMATS),
    answer: answerDocument,
    description: {
      tag,
      operationId: 'getDocument',
      summary: 'A document about a thing',
      description: 'The record as JSON, JSON-LD, Turtle or a page for people, whatever Accept says.',
      errors: [400, 403, 404, 406, 409, 410],
      schema: { type: 'object' },
      path: { ...path, format: `One of ${FORMAT_NAMES.join(', ')}.` },
    },
  },
  {
    path: '/id/{collection}/{id}',
    parameters: languageParameters,
    contentTypes: Object.values(FORMATS),
    answer: answerThing,
    description: {
      tag,
      operationId: 'getThing',
      summary: 'The permanent name of a thing',
      description:
        'Sends (303) to the document about it that Accept asks for: JSON, JSON-LD, Turtle or HTML. Without the parameter language, Accept-Language is a wish: a thing that exists in another language only is given in that.',
      status: 303,
      errors: [400, 404, 406, 410],
      path,
    },
  },
  {
    path: '/v1/vocabularies',
    parameters: noParameters,
    contentTypes: RDF_TYPES,
    answer: answerVocabularies,
    description: {
      tag,
      operationId: 'listVocabularies',
      summary: 'All vocabularies',
      description: 'The SKOS concept schemes, without their concepts, as JSON-LD or Turtle.',
      errors: [400, 406],
      schema: { type: 'object' },
    },
  },
  {
    path: '/v1/vocabularies/{scheme}',
    parameters: noParameters,
    contentTypes: RDF_TYPES,
    answer: answerVocabulary,
    description: {
      tag,
      operationId: 'getVocabulary',
      summary: 'A vocabulary',
      description: 'A SKOS concept scheme with its concepts in both languages, as JSON-LD or Turtle.',
      errors: [400, 404, 406],
      schema: { type: 'object' },
      path: { scheme: `One of ${SCHEME_NAMES.join(', ')}.` },
    },
  },
  {
    path: '/v1/dataset',
    parameters: noParameters,
    contentTypes: RDF_TYPES,
    answer: answerDataset,
    description: {
      tag,
      operationId: 'getDataset',
      summary: 'The dossier as a dataset',
      description:
        'The description for the NDE Dataset Register (schema.org) and for DCAT-AP-NL 3.0, as JSON-LD or Turtle.',
      errors: [400, 406],
      schema: { type: 'object' },
    },
  },
  {
    path: '/robots.txt',
    parameters: noParameters,
    contentTypes: ['text/plain'],
    answer: answerRobots,
    description: {
      tag,
      operationId: 'getRobots',
      summary: 'What search engines may read',
      description: 'Everything but the admin; names the sitemap.',
      errors: [400, 406],
    },
  },
  {
    path: '/sitemap.xml',
    parameters: noParameters,
    contentTypes: [XML_TYPE],
    answer: answerSitemapIndex,
    description: {
      tag,
      operationId: 'getSitemapIndex',
      summary: 'The sitemaps',
      description: 'Those of each language, in pages.',
      errors: [400, 406],
    },
  },
  {
    path: '/sitemap-{language}-{page}.xml',
    parameters: noParameters,
    contentTypes: [XML_TYPE],
    answer: answerSitemap,
    description: {
      tag,
      operationId: 'getSitemap',
      summary: 'The pages in one language',
      description: 'Only addresses on this host, each with the same page in other languages.',
      errors: [400, 404, 406],
      path: { language: 'nl or en.', page: 'Counted from 1.' },
    },
  },
];
