import { describeLicence, DOSSIER_TYPES } from '../../content-model';
import { closed, listOf, nullable, orNull, ref, type JsonSchema } from './json-schema';

const size = {
  url: { type: 'string', format: 'uri', examples: ['https://dossier.example/uploads/brief.png'] },
  width: nullable('integer', { examples: [1600] }),
  height: nullable('integer', { examples: [900] }),
};

/** Schemas that several records share. */
export const sharedSchemas: Record<string, JsonSchema> = {
  Licence: {
    ...closed({ key: { type: 'string' }, name: { type: 'string' }, url: nullable('string', { format: 'uri' }) }),
    examples: [describeLicence('cc-by-4.0')],
  },
  Reference: {
    ...closed(
      {
        id: { type: 'string' },
        type: { enum: [...DOSSIER_TYPES] },
        key: { type: 'string' },
        slug: nullable('string'),
        title: { type: 'string' },
        iri: { type: 'string', format: 'uri' },
      },
      ['id', 'type', 'slug', 'title', 'iri']
    ),
    description: 'Another entry, as much as a link needs.',
  },
  RichText: {
    ...closed({ blocks: listOf({ type: 'object' }), html: { type: 'string' } }),
    description: 'The same text twice: as structure and as safe HTML.',
    examples: [
      {
        blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Een alinea.' }] }],
        html: '<p>Een alinea.</p>',
      },
    ],
  },
  Picture: closed({
    ...size,
    mime: nullable('string', { examples: ['image/png'] }),
    decorative: { type: 'boolean' },
    alt: { type: 'string', examples: ['Een handgeschreven brief naast de uitgeschreven tekst.'] },
    caption: nullable('string'),
    credit: nullable('string'),
    licence: orNull(ref('Licence')),
    sourceUrl: nullable('string'),
    madeWithAi: { type: 'boolean' },
    sizes: listOf(closed(size)),
  }),
  Pagination: closed({
    page: { type: 'integer', examples: [2] },
    pageSize: { type: 'integer', examples: [10] },
    total: { type: 'integer', examples: [31] },
    pageCount: { type: 'integer', examples: [4] },
  }),
  Links: {
    ...closed(
      Object.fromEntries(
        ['self', 'first', 'prev', 'next', 'last'].map((name) => [name, { type: 'string', format: 'uri' }])
      ),
      ['self', 'first', 'last']
    ),
    description: 'The same as in the header Link.',
  },
  FacetValue: closed(
    {
      value: { type: 'string', description: 'What to write in the filter.' },
      title: { type: 'string' },
      language: {
        type: 'string',
        description: 'Of the title, only where that is not the language of the answer.',
      },
      count: { type: 'integer' },
    },
    ['value', 'title', 'count']
  ),
  Facets: {
    type: 'object',
    description: 'By filter its values, most frequent first.',
    additionalProperties: listOf(ref('FacetValue')),
    examples: [{ quadrant: [{ value: 'optimise', title: 'Optimaliseren', count: 12 }] }],
  },
  Problem: {
    type: 'object',
    description:
      'RFC 9457, with members of our own where they help. A 400 names the parameter and, where that is a list, what is allowed.',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string' },
      parameter: { type: 'string' },
      allowed: listOf({ type: 'string' }),
      reason: { type: 'string', description: 'With a 403, in one word.' },
      availableLanguages: { ...listOf({ type: 'string' }), description: 'With a 404: in which it does exist.' },
      alternates: {
        ...listOf(closed({ language: { type: 'string' }, href: { type: 'string', format: 'uri' } })),
        description: 'With a 404: where.',
      },
      goneAt: { type: 'string', format: 'date-time', description: 'With a 410.' },
    },
    required: ['type', 'title', 'status', 'detail', 'instance'],
  },
};
