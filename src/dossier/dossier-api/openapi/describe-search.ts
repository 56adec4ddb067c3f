import { COLLECTIONS } from '../collections';
import type { JsonSchema } from './describe-record';

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const hitName = (type: string) =>
  `${type.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase())}Hit`;
const closed = (properties: Record<string, unknown>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const FIELDS = ['title', 'altLabels', 'summary', 'body', 'labels'];

const marked = {
  text: { type: 'string' },
  html: { type: 'string', description: 'The text as safe HTML, with what was found in <mark>.' },
  marks: { type: 'array', items: ref('Mark') },
};

export const searchSchemas: Record<string, JsonSchema> = {
  Mark: {
    ...closed({ start: { type: 'integer' }, end: { type: 'integer' } }),
    description: 'A place in a text, in UTF-16 units, as JavaScript counts them.',
  },
  MarkedText: closed(marked),
  Excerpt: closed({ field: { enum: FIELDS }, ...marked }),
  SearchQuery: closed(
    {
      q: { type: 'string' },
      language: { type: 'string' },
      didYouMean: { type: 'string', description: 'The query as it may have been meant.' },
      notice: closed({ code: { enum: ['no-words', 'nothing-found'] }, message: { type: 'string' } }),
    },
    ['q', 'language']
  ),
  Suggestion: closed({
    ...marked,
    kind: { enum: ['title', 'label'], description: 'Whether the text is the title, or another name.' },
    type: { enum: [...COLLECTIONS] },
    id: { type: 'string' },
    slug: { type: ['string', 'null'] },
    iri: { type: 'string', format: 'uri' },
    url: { type: 'string', format: 'uri' },
    title: { type: 'string' },
  }),
};

/** A record as lists give it, and how it was found. */
export function describeHit(item: JsonSchema): JsonSchema {
  const own = {
    score: { type: 'number', description: 'Higher is better; comparable within one answer only. 0 without q.' },
    matchedFields: { type: 'array', items: { enum: FIELDS } },
    titleHighlight: ref('MarkedText'),
    excerpt: { anyOf: [ref('Excerpt'), { type: 'null' }] },
  };
  return {
    ...item,
    properties: { ...(item.properties as object), ...own },
    required: [...(item.required as string[]), ...Object.keys(own)],
  };
}

export const searchAnswer: JsonSchema = closed(
  {
    data: { type: 'array', items: { oneOf: COLLECTIONS.map((type) => ref(hitName(type))) } },
    query: ref('SearchQuery'),
    pagination: ref('Pagination'),
    facets: { type: 'object', additionalProperties: { type: 'array', items: ref('FacetValue') } },
    links: ref('Links'),
  },
  ['data', 'query', 'pagination', 'links']
);

export const suggestAnswer: JsonSchema = closed({
  data: { type: 'array', items: ref('Suggestion') },
  query: closed({ q: { type: 'string' }, language: { type: 'string' } }),
});
