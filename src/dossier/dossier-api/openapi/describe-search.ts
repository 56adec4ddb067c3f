import { COLLECTIONS } from '../collections';
import { exampleEntry } from './examples';
import { closed, listOf, nullable, orNull, ref, typeName, type JsonSchema } from './json-schema';

/** Of a record, as much as a suggestion needs. */
const example = exampleEntry('use-case');
const suggested = {
  id: { type: 'string', examples: [example.id] },
  slug: nullable('string', { examples: [example.slug] }),
  iri: { type: 'string', format: 'uri', examples: [example.iri] },
  url: { type: 'string', format: 'uri', examples: [example.url] },
  title: { type: 'string', examples: [example.title] },
};
const FIELDS = ['title', 'altLabels', 'summary', 'body', 'labels'];

const marked = {
  text: { type: 'string', examples: ['Oude brieven leesbaar en doorzoekbaar'] },
  html: {
    type: 'string',
    description: 'The text as safe HTML, with what was found in <mark>.',
    examples: ['Oude <mark>brieven</mark> leesbaar en doorzoekbaar'],
  },
  marks: { ...listOf(ref('Mark')), examples: [[{ start: 5, end: 12 }]] },
};
const language = { type: 'string', examples: ['nl'] };

export const searchSchemas: Record<string, JsonSchema> = {
  Mark: {
    ...closed({ start: { type: 'integer' }, end: { type: 'integer' } }),
    description: 'A place in a text, in UTF-16 units, as JavaScript counts them.',
  },
  MarkedText: closed(marked),
  Excerpt: closed({ field: { enum: FIELDS }, ...marked }),
  SearchQuery: closed(
    {
      q: { type: 'string', examples: ['brief'] },
      language,
      didYouMean: { type: 'string', description: 'The query as it may have been meant.' },
      notice: closed({ code: { enum: ['no-words', 'nothing-found'] }, message: { type: 'string' } }),
    },
    ['q', 'language']
  ),
  Suggestion: closed({
    ...marked,
    kind: { enum: ['title', 'label'], description: 'Whether the text is the title, or another name.' },
    type: { enum: [...COLLECTIONS], examples: ['use-case'] },
    ...suggested,
  }),
};

/** A record as lists give it, and how it was found. */
export function describeHit(item: JsonSchema): JsonSchema {
  const own = {
    score: {
      type: 'number',
      description: 'Higher is better; comparable within one answer only. 0 without q.',
      examples: [0.8731],
    },
    matchedFields: listOf({ enum: FIELDS }),
    titleHighlight: ref('MarkedText'),
    excerpt: orNull(ref('Excerpt')),
  };
  return {
    ...item,
    properties: { ...(item.properties as object), ...own },
    required: [...(item.required as string[]), ...Object.keys(own)],
  };
}

export const searchAnswer: JsonSchema = closed(
  {
    data: listOf({ oneOf: COLLECTIONS.map((type) => ref(`${typeName(type)}Hit`)) }),
    query: ref('SearchQuery'),
    pagination: ref('Pagination'),
    facets: ref('Facets'),
    links: ref('Links'),
  },
  ['data', 'query', 'pagination', 'links']
);

export const suggestAnswer: JsonSchema = closed({
  data: listOf(ref('Suggestion')),
  query: closed({ q: { type: 'string', examples: ['brie'] }, language }),
});
